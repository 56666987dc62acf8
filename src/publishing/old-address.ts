import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import type { Candidate } from './candidate'

/** Where an entry gets another address, the old one is written down for editors; readers are led on by the ledger itself. */
export const rememberOldAddress = async (payload: Payload, { current, projection }: Candidate): Promise<void> => {
  const path = (slug: string) => `/${projection.locale}/${projection.type}/${slug}`
  if (!current?.slug || current.slug === projection.slug) return
  const { db } = payload
  await db.deleteMany({ collection: 'redirects', where: { from: { in: [path(current.slug), path(projection.slug)] } } })
  await db.create({
    collection: 'redirects',
    data: {
      id: randomUUID(),
      from: path(current.slug),
      to: path(projection.slug),
      entry: `${projection.type}/${projection.id}`,
    },
    returning: false,
  })
}
