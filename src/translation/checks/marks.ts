import { BrokenMarks } from '../errors'
import type { MarkInfo } from '../units/unit'
import type { Check, CheckInput, RawCheckFinding } from './check'
import { type PlacedMark, placedMarks } from './read/placed-marks'

/** Marks that carry something a reader needs. The others are the business of `formatting`. */
const CARRIES: ReadonlySet<MarkInfo['kind']> = new Set(['link', 'quantity', 'inline'])

const MISSING: Readonly<Partial<Record<MarkInfo['kind'], string>>> = {
  link: 'missing-link',
  quantity: 'missing-quantity',
}

/** Each quantity, link and inset of the source stands in the target once, and marks can be read at all. */
export const marks: Check = {
  name: 'marks',
  check: (input) => {
    try {
      return differences(input)
    } catch (error) {
      if (error instanceof BrokenMarks)
        return [{ messageKey: 'broken', side: 'target', facts: { reason: error.message } }]
      throw error
    }
  },
}

const differences = ({ marks: infos, source, target }: CheckInput): RawCheckFinding[] => {
  const [asked, found] = [placedMarks(source), placedMarks(target)]
  const kinds = new Map(infos.map(({ kind, mark }) => [mark, kind]))
  const carrying = [...asked.values()].filter(({ mark }) => CARRIES.has(kinds.get(mark) ?? 'inline'))
  const missing = carrying.filter(({ mark }) => !found.has(mark))
  const empty = carrying.filter((mark) => mark.text !== '' && found.get(mark.mark)?.text === '')
  const extra = [...found.values()].filter(({ isPair, mark }) => !isPair && !asked.has(mark))
  return [
    ...missing.map((mark) => one(MISSING[kinds.get(mark.mark) ?? 'inline'] ?? 'missing-inline', 'source', mark)),
    ...empty.map(({ mark, text }) => ({ ...one('empty', 'target', found.get(mark)!), facts: { text } })),
    ...extra.map((mark) => one('extra', 'target', mark)),
  ]
}

const one = (messageKey: string, side: 'source' | 'target', { end, start, text }: PlacedMark): RawCheckFinding => ({
  messageKey,
  side,
  range: { start, end },
  ...(messageKey === 'missing-link' ? { facts: { text } } : {}),
})
