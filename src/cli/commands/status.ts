import { Command } from 'commander'

import { requireLocale } from '../locale-option'
import type { StatusOptions } from '../status-report'

/** `qanun status`: how far each language is, by collection. */
export const statusCommand = () =>
  new Command('status')
    .description('Show coverage by collection and language: what is public, and what is translated.')
    .option('--locale <code>', 'only this language')
    .option('--queue', 'list every translation with something to do, what readers need most first')
    .option('--json', 'print the result as JSON, with the whole queue')
    .action(async (options: StatusOptions) => {
      if (options.locale !== undefined) requireLocale(options.locale)
      const { reportStatus } = await import('../status-report')
      await reportStatus(options)
    })
