import { Command } from 'commander'

import { verifyFolder } from '#channels'

import { EXIT, output, progressBar } from '../output'

/** `qanun verify DIR`: every byte of an export against its manifest. */
export const verifyCommand = () =>
  new Command('verify')
    .description('Check every byte of an export folder.')
    .argument('<dir>', 'the folder')
    .option('--json', 'print the result as JSON')
    .action(async (directory: string, options: { json?: boolean }) => {
      const { result, say } = output(options)
      const bar = progressBar('files', options.json ?? false)
      const faults = await verifyFolder(directory, (done, total) => bar.update(done, total))
      bar.stop()
      for (const { detail, fault, file } of faults) say(`${fault}: ${file}. ${detail}`)
      say(
        faults.length === 0 ? `${directory} is whole.` : `${faults.length} of its files are not as they were written.`,
      )
      result({ ok: faults.length === 0, faults })
      process.exitCode = faults.length === 0 ? EXIT.ok : EXIT.problems
    })
