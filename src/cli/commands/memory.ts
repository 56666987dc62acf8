import path from 'node:path'

import { Command } from 'commander'

import { defaultLocale } from '#locales'

import packageJson from '../../../package.json'
import { openFile } from '../open-file'
import { EXIT, output, progressBar, WrongUse } from '../output'
import { withPayload } from '../with-payload'
import { writeWhole } from '../write-whole'

type Options = { json?: boolean }

/** `qanun memory export|import|forget`: the translation memory as TMX 1.4b, and what is to be gone from it. */
export const memoryCommand = () =>
  new Command('memory')
    .description('Take the translation memory out as TMX 1.4b, put one in, or forget what is in it.')
    .addCommand(exportCommand())
    .addCommand(importCommand())
    .addCommand(forgetCommand())

const exportCommand = () =>
  new Command('export')
    .description('Write every remembered translation into a TMX file.')
    .argument('<file>', 'the file to write')
    .option('--json', 'print the result as JSON')
    .action((file: string, options: Options) =>
      withPayload(async (payload) => {
        const head = { at: new Date().toISOString(), sourceLocale: defaultLocale.code, version: packageJson.version }
        const { exportMemory } = await import('#translation')
        let count = 0
        const chunks = exportMemory(payload, head, (written) => {
          count = written
        })
        await writeWhole(file, chunks)
        output(options).say(`Wrote ${count} remembered translations to ${file}.`)
        output(options).result({ count, file })
      }),
    )

const importCommand = () =>
  new Command('import')
    .description('Remember every translation of a TMX file.')
    .argument('<file>', 'a TMX file')
    .option('--json', 'print the result as JSON')
    .action(async (file: string, options: Options) => {
      const chunks = await openFile(file)
      await withPayload(async (payload) => {
        const { importMemory } = await import('#translation')
        const bar = progressBar('translations', options.json ?? false)
        const result = await importMemory(payload, chunks, {
          scope: path.basename(file),
          onProgress: (remembered) => bar.update(remembered, remembered),
        })
        bar.stop()
        const { say } = output(options)
        say(`Remembered ${result.remembered} translations of ${file}; ${result.faultCount} could not be taken.`)
        for (const fault of result.faults) say(`  ${fault}`)
        output(options).result(result)
        if (result.faultCount > 0) process.exitCode = EXIT.problems
      })
    })

type ForgetOptions = Options & { scope?: string }

const forgetCommand = () =>
  new Command('forget')
    .description('Forget remembered translations for good.')
    .argument('[id...]', 'their ids')
    .option('--scope <scope>', 'everything from one entry or file, for instance causes/<id>')
    .option('--json', 'print the result as JSON')
    .action(async (ids: string[], options: ForgetOptions) => {
      const { scope } = options
      if (ids.length === 0 && !scope) throw new WrongUse('Say what to forget: ids, or --scope.')
      await withPayload(async (payload) => {
        const { memoryStore } = await import('#translation')
        const memory = memoryStore(payload)
        const forgotten =
          (ids.length > 0 ? await memory.forget(ids) : 0) + (scope ? await memory.forgetScope(scope) : 0)
        output(options).say(`Forgot ${forgotten} remembered translations.`)
        output(options).result({ forgotten })
        if (forgotten < ids.length) process.exitCode = EXIT.problems
      })
    })
