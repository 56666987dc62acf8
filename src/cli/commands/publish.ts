import { Command } from 'commander'
import type { Payload } from 'payload'

import { environment } from '#environment'
import { isLocale, localeRegistry } from '#locales'
import { NoSuchEntry, numberWaiting, publish, requireSameAddress, withdraw } from '#publishing'

import { output, WrongUse } from '../output'

type Options = { locale: string; json?: boolean }
type Act = (payload: Payload, key: { type: string; id: string; locale: string }) => Promise<unknown>

/** `qanun publish TYPE/SLUG --locale L`: as the button does, gate included. */
export const publishCommand = () =>
  command('publish', 'Publish one entry in one language, as the button does, gate included.', publish)

/** `qanun withdraw TYPE/SLUG --locale L`. */
export const withdrawCommand = () => command('withdraw', 'Take one entry out of the public in one language.', withdraw)

const command = (name: string, description: string, act: Act) =>
  new Command(name)
    .description(description)
    .argument('<entry>', 'collection/address, for instance causes/dehydration')
    .requiredOption('--locale <code>', 'the language')
    .option('--json', 'print the result as JSON')
    .action(async (entry: string, options: Options) => {
      if (!isLocale(options.locale))
        throw new WrongUse(
          `"${options.locale}" is not a language; these are: ${localeRegistry.map(({ code }) => code).join(', ')}.`,
        )
      const { openPayload } = await import('#server')
      const payload = await openPayload(environment().databaseUrl)
      try {
        await requireSameAddress(payload)
        const done = await act(payload, await keyOf(payload, entry, options.locale))
        await numberWaiting(payload)
        output(options).say(`${name === 'publish' ? 'Published' : 'Withdrawn'}: ${entry} in ${options.locale}.`)
        output(options).result(done ?? { state: 'withdrawn' })
      } finally {
        await payload.destroy()
      }
    })

const keyOf = async (payload: Payload, entry: string, locale: string) => {
  const [type = '', slug = ''] = entry.split('/')
  if (!slug)
    throw new WrongUse(`"${entry}" is not an entry: write collection/address, for instance causes/dehydration.`)
  if (!payload.config.collections.some((collection) => collection.slug === type))
    throw new WrongUse(`"${type}" is not a collection.`)
  const { docs } = await payload.find({
    collection: type,
    depth: 0,
    limit: 1,
    locale: locale as 'en',
    overrideAccess: true,
    where: { slug: { equals: slug } },
  })
  if (!docs[0]) throw new NoSuchEntry({ type, id: slug })
  return { type, id: String(docs[0].id), locale }
}
