import type { Check, CheckedText, CheckInput, RawCheckFinding } from './check'
import { namedUnits, type Quantity, quantitiesOf, type UnitAt } from './read/quantities'
import { isKnownPair } from './words/languages'
import { kindOfUnit, offeredWord } from './words/units'

/**
 * What a number is counted in on one side is named on the other: a milligram doesn't become a gram. Whether each number
 * has its own unit is the business of `doses`.
 */
export const units: Check = {
  name: 'units',
  check: (input) => {
    const { source, target } = input
    if (!isKnownPair(source.locale, target.locale)) return []
    const missing = alone(source, target)
    const extra = alone(target, source)
    const [lost, other] = [missing[0], extra[0]]
    if (lost && other && missing.length + extra.length === 2 && isSameNumber(lost, other))
      return [changed(input, lost, other)]
    return [
      ...missing.filter(isCertain).map(({ unit }) => one('missing', 'source', unit, source.plain)),
      ...extra.filter(isCertain).map(({ unit }) => one('extra', 'target', unit, target.plain)),
    ]
  },
}

const isSameNumber = (a: Quantity, b: Quantity): boolean => a.number.values[0] === b.number.values[0]

/** "People over 65" are «افراد بالای ۶۵ سال», "twice" is «دو بار»: these may come and go with the language. */
const isCertain = ({
  unit: {
    units: [id = ''],
  },
}: Quantity): boolean => id !== 'year' && kindOfUnit(id) !== 'form'

/** The first number of each unit on one side that the other side doesn't name at all. */
const alone = (own: CheckedText, other: CheckedText): Quantity[] => {
  const named = namedUnits(other)
  const found = new Map<string, Quantity>()
  for (const quantity of quantitiesOf(own)) {
    const { number, unit } = quantity
    const [id = ''] = unit.units
    const isLoose = number.kind === 'doubtful' && kindOfUnit(id) !== 'measure' // "a day", "one time"
    if (!isLoose && !found.has(id) && !unit.units.some((one) => named.has(one))) found.set(id, quantity)
  }
  return [...found.values()]
}

const one = (
  messageKey: string,
  side: RawCheckFinding['side'],
  { end, start }: UnitAt,
  plain: string,
): RawCheckFinding => ({ messageKey, side, range: { start, end }, facts: { unit: plain.slice(start, end) } })

/** The same number, counted in something else: the fix is certain where both languages have one usual word. */
const changed = (
  { source, target }: CheckInput,
  { unit: lost }: Quantity,
  { unit: other }: Quantity,
): RawCheckFinding => {
  const found = target.plain.slice(other.start, other.end)
  const isUsual = found === offeredWord(other.units[0] ?? '', target.locale)
  const fix = isUsual && lost.units.length === 1 ? offeredWord(lost.units[0] ?? '', target.locale) : undefined
  return {
    messageKey: 'changed',
    side: 'target',
    range: { start: other.start, end: other.end },
    facts: { source: source.plain.slice(lost.start, lost.end), target: found },
    ...(fix === undefined ? {} : { fix }),
  }
}
