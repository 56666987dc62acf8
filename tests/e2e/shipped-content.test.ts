/** What `qanun check` and `qanun status` say of the clinic's content as it comes, before any test changed it. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

type Finding = { readonly check: string; readonly severity: string; readonly message: string }
type Checked = {
  readonly translations: number
  readonly units: number
  readonly errors: number
  readonly warnings: number
  readonly misspelled: readonly unknown[]
  readonly found: readonly { type: string; id: string; path: string; findings: readonly Finding[] }[]
}
type Coverage = {
  readonly collection: string
  readonly locale: string
  readonly units: number
  readonly wordsToDo: number
  readonly byState: Readonly<Record<string, number>>
}

/** Warnings that a person has read and found to be no reason to change the text. */
const MOST_WARNINGS = 40

const said = <T>(verb: 'check' | 'status'): { readonly code: number; readonly output: T } =>
  JSON.parse(readFileSync(path.join(process.env.E2E_DIRECTORY ?? '', `${verb}.json`), 'utf8'))

describe('the content that comes with it', () => {
  it('has no error in any sentence, and few warnings', () => {
    const { code, output } = said<Checked>('check')
    expect(output.units).toBeGreaterThan(1400)
    expect(output.found.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(output.warnings).toBeLessThanOrEqual(MOST_WARNINGS)
    expect(output.misspelled).toEqual([])
    expect(code).toBe(0)
  })

  it('is translated whole: every sentence is reviewed', () => {
    const { translations } = said<{ translations: readonly Coverage[] }>('status').output
    expect(translations.length).toBeGreaterThan(9)
    expect(translations.filter(({ byState, units, wordsToDo }) => wordsToDo > 0 || byState.reviewed !== units)).toEqual(
      [],
    )
  })

  it('is public whole, in both languages, and waits for nothing', () => {
    type Count = { entries: number; public: number; changed: number; held: number }
    const { counts, waiting } = said<{ counts: readonly Count[]; waiting: number }>('status').output
    expect(counts.filter((c) => c.public !== c.entries || c.changed > 0 || c.held > 0)).toEqual([])
    expect(waiting).toBe(0)
  })
})
