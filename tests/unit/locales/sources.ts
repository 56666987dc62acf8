import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** A source file and what it says of keys. */
export type Source = {
  readonly file: string
  /** Texts in quotes, and templates without gaps. */
  readonly literals: ReadonlySet<string>
  /** Beginnings of templates: `gate.` of `gate.${messageKey}`. */
  readonly beginnings: ReadonlySet<string>
  /** First arguments of `t('…')`. */
  readonly asked: readonly string[]
  /** Those of findings: `messageKey: '…'`. */
  readonly messageKeys: readonly string[]
}

/** Every source that may ask for words. The clinic's content and the migrations are data. */
export const sources = (): Source[] =>
  ['src', 'collections', 'payload.config.ts'].flatMap(filesIn).map((file) => {
    const code = readFileSync(path.join(ROOT, file), 'utf8')
    return {
      file,
      literals: new Set([...code.matchAll(/(['"`])([\w.-]+)\1/g)].map(([, , text = '']) => text)),
      beginnings: new Set([...code.matchAll(/`([\w.-]+)\$\{/g)].map(([, text = '']) => text)),
      asked: [...code.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, text = '']) => text),
      messageKeys: [...code.matchAll(/\bmessageKey: '(\w+)'/g)].map(([, text = '']) => text),
    }
  })

const DATA = ['src/database/migrations', 'src/seed/content']

const filesIn = (name: string): string[] => {
  if (DATA.includes(name)) return []
  if (/\.tsx?$/.test(name)) return [name]
  if (path.extname(name)) return []
  return readdirSync(path.join(ROOT, name), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || /\.tsx?$/.test(entry.name))
    .flatMap((entry) => filesIn(`${name}/${entry.name}`))
}
