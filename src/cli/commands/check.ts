import { Command } from 'commander'
import type { Payload } from 'payload'

import { localeRegistry } from '#locales'
import type { MisspelledUnit, UnitReport } from '#translation'

import { findEntry } from '../find-entry'
import { requireLocale } from '../locale-option'
import { EXIT, output, progressBar } from '../output'
import { withPayload } from '../with-payload'

type Options = { locale?: string; entry: string[]; json?: boolean }
type Key = { readonly type: string; readonly id: string; readonly locale: string }

/** `qanun check`: all checks over the working copies. */
export const checkCommand = () =>
  new Command('check')
    .description('Run all checks, and the spelling of both languages, over the translations of the working copies.')
    .option('--locale <code>', 'only translations into this language')
    .option('--entry <type/slug>', 'only this entry; may be given several times', collect, [])
    .option('--json', 'print the result as JSON')
    .action(async (options: Options) => {
      const locales = options.locale ? [requireLocale(options.locale)] : localeRegistry.map(({ code }) => code)
      const { misspelledOf, reportOf } = await import('#translation')
      await withPayload(async (payload) => {
        const keys = await keysOf(payload, options.entry, locales)
        const bar = progressBar('translations', options.json ?? false)
        const found: (Key & Pick<UnitReport, 'path' | 'findings'>)[] = []
        const misspelled: (Key & { readonly unit: MisspelledUnit })[] = []
        let units = 0
        for (const [index, key] of keys.entries()) {
          const report = await reportOf(payload, key)
          units += report.length
          found.push(
            ...report
              .filter(({ findings }) => findings.length > 0)
              .map(({ findings, path }) => ({ ...key, path, findings })),
          )
          misspelled.push(...(await misspelledOf(payload, key)).map((unit) => ({ ...key, unit })))
          bar.update(index + 1, keys.length)
        }
        bar.stop()
        const findings = found.flatMap((unit) => unit.findings.map((finding) => ({ ...unit, finding })))
        const errors = findings.filter(({ finding }) => finding.severity === 'error').length
        const { result, say } = output(options)
        for (const { finding, id, locale, path, type } of findings)
          say(`${finding.severity.padEnd(8)} ${type}/${id} ${locale} ${path}: ${finding.message} (${finding.check})`)
        for (const { id, type, unit } of misspelled)
          say(`spelling ${type}/${id} ${unit.locale} ${unit.key}: ${unit.words.map(({ word }) => word).join(', ')}`)
        const warnings = findings.length - errors
        say(
          `${units} units in ${keys.length} translations: ${errors} errors, ${warnings} warnings, ${misspelled.length} with unknown words.`,
        )
        result({
          translations: keys.length,
          units,
          errors,
          warnings,
          found,
          misspelled: misspelled.map(({ id, type, unit }) => ({ type, id, ...unit })),
        })
        if (errors > 0) process.exitCode = EXIT.problems
      })
    })

const keysOf = async (payload: Payload, entries: readonly string[], locales: readonly string[]): Promise<Key[]> => {
  const { entriesToCheck } = await import('#translation')
  const all = await entriesToCheck(payload, locales)
  if (entries.length === 0) return all
  const codes = localeRegistry.map(({ code }) => code)
  const wanted = await Promise.all(entries.map((entry) => findEntry(payload, entry, codes)))
  return all.filter(({ id, type }) => wanted.some((one) => one.type === type && one.id === id))
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value]
