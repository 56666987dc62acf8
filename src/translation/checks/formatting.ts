import { BrokenMarks } from '../errors'
import type { MarkInfo } from '../units/unit'
import type { Check, CheckInput, RawCheckFinding } from './check'
import { type PlacedMark, placedMarks } from './read/placed-marks'

/** Bold and italic text, line breaks and tabs: losing one changes how a text looks, not what it says. */
const LOOKS: ReadonlySet<MarkInfo['kind']> = new Set(['bold', 'italic', 'format', 'break', 'tab'])

/** The formatting of the source is kept, and the target adds none. */
export const formatting: Check = {
  name: 'formatting',
  check: (input) => {
    try {
      return differences(input)
    } catch (error) {
      if (error instanceof BrokenMarks) return [] // `marks` says so
      throw error
    }
  },
}

const differences = ({ marks, source, target }: CheckInput): RawCheckFinding[] => {
  const [asked, found] = [placedMarks(source), placedMarks(target)]
  const looks = new Set(marks.filter(({ kind }) => LOOKS.has(kind)).map(({ mark }) => mark))
  const missing = [...asked.values()].filter(({ mark }) => looks.has(mark) && !found.has(mark))
  const extra = [...found.values()].filter(({ isPair, mark }) => isPair && !asked.has(mark))
  return [
    ...missing.map((mark) => one(mark.isPair ? 'missing' : 'missing-break', 'source', mark)),
    ...extra.map((mark) => one('extra', 'target', mark)),
  ]
}

const one = (
  messageKey: string,
  side: 'source' | 'target',
  { end, isPair, start, text }: PlacedMark,
): RawCheckFinding => ({
  messageKey,
  side,
  range: { start, end },
  ...(isPair ? { facts: { text } } : {}),
})
