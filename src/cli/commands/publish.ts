import { Command } from 'commander'

import { findEntry } from '../find-entry'
import { requireLocale } from '../locale-option'
import { output } from '../output'
import { withPayload } from '../with-payload'

type Options = { locale: string; json?: boolean }

/** `qanun publish TYPE/SLUG --locale L`: as the button does, gate included. */
export const publishCommand = () =>
  command('publish', 'Publish one entry in one language, as the button does, gate included.')

/** `qanun withdraw TYPE/SLUG --locale L`. */
export const withdrawCommand = () => command('withdraw', 'Take one entry out of the public in one language.')

const command = (name: 'publish' | 'withdraw', description: string) =>
  new Command(name)
    .description(description)
    .argument('<entry>', 'collection/address, for instance causes/dehydration')
    .requiredOption('--locale <code>', 'the language')
    .option('--json', 'print the result as JSON')
    .action(async (entry: string, options: Options) => {
      const locale = requireLocale(options.locale)
      const { numberWaiting, requireSameAddress, ...publishing } = await import('#publishing')
      await withPayload(async (payload) => {
        await requireSameAddress(payload)
        const done = await publishing[name](payload, { ...(await findEntry(payload, entry, [locale])), locale })
        await numberWaiting(payload)
        output(options).say(`${name === 'publish' ? 'Published' : 'Withdrawn'}: ${entry} in ${options.locale}.`)
        output(options).result(done ?? { state: 'withdrawn' })
      })
    })
