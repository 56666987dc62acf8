import type { Payload } from 'payload'

import { WrongUse } from './output'

/** An entry by `collection/address` in a language. @throws WrongUse, NoSuchEntry */
export const findEntry = async (
  payload: Payload,
  entry: string,
  locales: readonly string[],
): Promise<{ readonly type: string; readonly id: string }> => {
  const [type = '', slug = ''] = entry.split('/')
  if (!slug)
    throw new WrongUse(`"${entry}" is not an entry: write collection/address, for instance causes/dehydration.`)
  if (!payload.config.collections.some((collection) => collection.slug === type))
    throw new WrongUse(`"${type}" is not a collection.`)
  for (const locale of locales) {
    const { docs } = await payload.find({
      collection: type,
      depth: 0,
      limit: 1,
      locale: locale as 'en',
      overrideAccess: true,
      where: { or: [{ slug: { equals: slug } }, { id: { equals: slug } }] },
    })
    if (docs[0]) return { type, id: String(docs[0].id) }
  }
  const { NoSuchEntry } = await import('#publishing')
  throw new NoSuchEntry({ type, id: slug })
}
