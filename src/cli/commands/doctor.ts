import { Command } from 'commander'

import { environment } from '#environment'

import { EXIT, output } from '../output'

/** `qanun doctor`: documents, ledger and replica against each other. */
export const doctorCommand = () =>
  new Command('doctor')
    .description('Compare documents, ledger and replica; say what is wrong.')
    .option('--fix', 'mend it: number what waits, withdraw what is gone, rebuild the replica')
    .option('--json', 'print the result as JSON')
    .action(async (options: { fix?: boolean; json?: boolean }) => {
      const { examine, mend, openPayload } = await import('#server')
      const settings = environment()
      const payload = await openPayload(settings.databaseUrl)
      const { result, say } = output(options)
      const faults = await examine(payload, settings)
      for (const { detail } of faults) say(detail)
      const left = options.fix && faults.length > 0 ? await mend(payload, settings) : faults
      say(
        faults.length === 0
          ? 'All is well.'
          : options.fix
            ? `${faults.length} faults found, ${left.length} left.`
            : `${faults.length} faults found. --fix mends what can be mended.`,
      )
      result({ faults, left })
      process.exitCode = left.length === 0 ? EXIT.ok : EXIT.problems
      await payload.destroy()
    })
