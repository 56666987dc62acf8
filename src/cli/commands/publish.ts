import { Command } from 'commander'
import type { Payload } from 'payload'

import { environment } from '#environment'
import { numberWaiting, publish, requireSameAddress, withdraw } from '#publishing'

import { findEntry } from '../find-entry'
import { requireLocale } from '../locale-option'
import { output } from '../output'

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
      const locale = requireLocale(options.locale)
      const { openPayload } = await import('#server')
      const payload = await openPayload(environment().databaseUrl)
      try {
        await requireSameAddress(payload)
        const done = await act(payload, { ...(await findEntry(payload, entry, [locale])), locale })
        await numberWaiting(payload)
        output(options).say(`${name === 'publish' ? 'Published' : 'Withdrawn'}: ${entry} in ${options.locale}.`)
        output(options).result(done ?? { state: 'withdrawn' })
      } finally {
        await payload.destroy()
      }
    })
