import { describe, expect, it } from 'vitest'

import type { Check, CheckedText, CheckInput } from '../../../../src/translation/checks/check'
import { runChecks } from '../../../../src/translation/checks/run'
import type { Term } from '../../../../src/translation/terms/term'
import { plainOf } from '../../../../src/translation/units/marked-text'
import type { MarkInfo } from '../../../../src/translation/units/unit'

/** Two languages, two marked texts, and what is found: `key: text of the range → fix`. */
export type Row = readonly [pair: `${string}→${string}`, source: string, target: string, found: readonly string[]]

type Around = { readonly marks?: readonly MarkInfo[]; readonly terms?: readonly Term[] }

const NO_MARKS: readonly MarkInfo[] = []
const NO_TERMS: readonly Term[] = []

const textIn = (locale: string, marked: string): CheckedText => ({ locale, marked, plain: plainOf(marked) })

/** A unit as a check gets it. */
export const unitOf = (
  [pair, source, target]: readonly [pair: string, source: string, target: string],
  { marks = NO_MARKS, terms = NO_TERMS }: Around = {},
): CheckInput => {
  const [from = '', to = ''] = pair.split('→')
  return {
    source: textIn(from, source),
    target: textIn(to, target),
    marks,
    terms,
    elsewhere: { targetsOfSource: [], sourcesOfTarget: [] },
  }
}

/** What a check says of a unit, through the same door as in the editor. */
const saidOf = (check: Check, input: CheckInput): string[] =>
  runChecks(input, [check]).map(({ fix, messageKey, range, side }) => {
    const where = range ? `: ${input[side].plain.slice(range.start, range.end)}` : ''
    return `${messageKey}${where}${fix === undefined ? '' : ` → ${fix}`}`
  })

/** One case a row. */
export const describeRows = (check: Check, rows: readonly Row[], around: Around = {}): void => {
  describe(`the check ${check.name}`, () => {
    it.each(rows)('%s: “%s” as “%s”', (pair, source, target, found) => {
      expect(saidOf(check, unitOf([pair, source, target], around))).toEqual(found)
    })
  })
}
