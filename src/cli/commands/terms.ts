import path from 'node:path'

import { Command } from 'commander'

import type { TermsImport } from '#translation'

import { openFile } from '../open-file'
import { EXIT, output, WrongUse } from '../output'
import { withPayload } from '../with-payload'
import { writeWhole } from '../write-whole'

type Options = { json?: boolean }
type ImportOptions = Options & { dryRun?: boolean }

/** `qanun terms export|import FILE`: the vocabulary as TBX-Basic or CSV, by the file's ending. */
export const termsCommand = () =>
  new Command('terms')
    .description('Take the vocabulary out as TBX-Basic or CSV, or take one in.')
    .addCommand(exportCommand())
    .addCommand(importCommand())

const exportCommand = () =>
  new Command('export')
    .description('Write every term into a file: TBX-Basic (.tbx) or a table (.csv).')
    .argument('<file>', 'the file to write; its ending says what it is')
    .option('--json', 'print the result as JSON')
    .action(async (file: string, options: Options) => {
      const format = await formatOf(file)
      const { exportTerms } = await import('#translation')
      await withPayload(async (payload) => {
        const { count, text } = await exportTerms(payload, format)
        await writeWhole(file, text)
        output(options).say(`Wrote ${count} terms to ${file}.`)
        output(options).result({ count, file, format })
      })
    })

const importCommand = () =>
  new Command('import')
    .description('Take the terms of a file: all of them, or none where one is wrong. No term is deleted.')
    .argument('<file>', 'TBX-Basic (.tbx) or a table (.csv)')
    .option('--dry-run', 'say what would change, and change nothing')
    .option('--json', 'print the result as JSON')
    .action(async (file: string, options: ImportOptions) => {
      await formatOf(file)
      const chunks = await openFile(file)
      const { importTerms } = await import('#translation')
      await withPayload(async (payload) => {
        const isDryRun = options.dryRun ?? false
        const result = await importTerms(payload, { name: path.basename(file), chunks }, { isDryRun })
        output(options).say(sentences(result))
        output(options).result(result)
        if (result.faults.length > 0) process.exitCode = EXIT.problems
      })
    })

/** @throws WrongUse */
const formatOf = async (file: string): Promise<string> => {
  const { TERMS_FORMATS } = await import('#translation')
  const extension = path.extname(file).slice(1).toLowerCase()
  const format = TERMS_FORMATS.find(({ extensions }) => extensions.includes(extension))
  if (format) return format.name
  const known = TERMS_FORMATS.flatMap(({ extensions }) => extensions.map((ending) => `.${ending}`))
  throw new WrongUse(`The ending of "${file}" says no kind of file; these are: ${known.join(', ')}.`)
}

const sentences = ({ added, changed, faults, isApplied, otherLanguages, unchanged }: TermsImport): string =>
  [
    ...faults.map(({ concept, faults: all, place }) => `fault    ${place} ${concept}: ${all.join('; ')}.`),
    ...added.map((concept) => `new      ${concept}`),
    ...changed.flatMap(({ changes, concept }) =>
      changes.map(({ after, before, field }) => `changed  ${concept} ${field}: ${before ?? '–'} → ${after ?? '–'}`),
    ),
    ...(otherLanguages.length > 0 ? [`Left out: words in ${otherLanguages.join(', ')}.`] : []),
    `${isApplied ? 'Took' : 'Would take'} ${added.length} new and ${changed.length} changed terms; ${unchanged} are the same.`,
    ...(faults.length > 0 ? [`Nothing was taken: ${faults.length} can't be.`] : []),
  ].join('\n')
