import type { Check, CheckedText, CheckInput, RawCheckFinding } from './check'
import { numbers } from './numbers'
import { isNegated } from './read/negation'
import { type Dose, dosesOf, hasRhythm } from './read/doses'
import { numbersOf } from './read/numbers'
import { namedUnits } from './read/quantities'
import { units } from './units'
import { isKnownPair } from './words/languages'
import { kindOfUnit } from './words/units'

/**
 * Number, unit, how often and the bound belong together as they do in the source. Compared as sets: languages order
 * them as they like. What `numbers` or `units` already say isn't said again.
 */
export const doses: Check = {
  name: 'doses',
  check: (input) => {
    const { source, target } = input
    if (!isKnownPair(source.locale, target.locale)) return []
    if (numbers.check(input).length > 0 || units.check(input).length > 0) return []
    const { left, pairs, right } = paired(dosesOf(source), dosesOf(target))
    return [
      ...changes(input, left, right),
      ...pairs.flatMap(([asked, found]) => differences(input, asked, found)),
      ...lostRates(input),
    ]
  },
}

type Pair = readonly [asked: Dose, found: Dose]

/** Each dose of the source with one of the target that has the same number of the same; what is left of both. */
const paired = (asked: readonly Dose[], found: readonly Dose[]) => {
  const right = new Set(found)
  const pairs: Pair[] = []
  const left = asked.filter((dose) => {
    const partner = [...right].find((other) => isSameNumber(dose, other) && isSameUnit(dose, other))
    if (!partner) return true
    right.delete(partner)
    pairs.push([dose, partner])
    return false
  })
  return { left, pairs, right: [...right] }
}

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))
const isSameNumber = (a: Dose, b: Dose): boolean => share(a.number.values, b.number.values)
const isSameUnit = (a: Dose, b: Dose): boolean => share(a.unit.units, b.unit.units)

/** Of what is left: the same number of something else, or another number of the same. */
const changes = ({ source, target }: CheckInput, left: readonly Dose[], right: readonly Dose[]): RawCheckFinding[] => {
  const [inSource, inTarget] = [numbersOf(source), numbersOf(target)].map(
    (numbersAt) => new Set(numbersAt.flatMap(({ values }) => values)),
  )
  const isNew = (dose: Dose, other: Dose) =>
    isSameUnit(dose, other) &&
    !dose.number.values.some((value) => inTarget!.has(value)) &&
    !other.number.values.some((value) => inSource!.has(value))
  const open = new Set(right)
  return left.flatMap((dose) => {
    const other = [...open].find(
      (candidate) => (isSameNumber(dose, candidate) && isSure(dose, candidate)) || isNew(dose, candidate),
    )
    if (!other) return []
    open.delete(other)
    return [finding('changed', { dose: other, plain: target.plain }, { dose, plain: source.plain })]
  })
}

const isSure = (a: Dose, b: Dose): boolean => a.number.kind !== 'doubtful' && b.number.kind !== 'doubtful'

/** What differs between two doses with the same number of the same. */
const differences = ({ source, target }: CheckInput, asked: Dose, found: Dose): RawCheckFinding[] => {
  const at = [
    { dose: found, plain: target.plain },
    { dose: asked, plain: source.plain },
  ] as const
  const isOtherRate = asked.per && found.per && !share(asked.per.units, found.per.units)
  const lacksRhythm = asked.isRhythm && !hasRhythm(target)
  const hasOwnRhythm = found.isRhythm && !hasRhythm(source)
  const isOpposed = asked.bound && found.bound && asked.bound !== found.bound
  const isTime = kindOfUnit(asked.unit.units[0] ?? '') === 'time'
  return [
    ...(isOtherRate ? [finding('rate', ...at)] : []),
    ...(isTime && (lacksRhythm || hasOwnRhythm) ? [finding('rhythm', ...at)] : []),
    ...(isOpposed && !isNegated(source) && !isNegated(target) ? [finding('bound', ...at)] : []),
  ]
}

/** "Twice a day" of which only «دو بار» is left: nothing on the other side names the day. */
const lostRates = ({ source, target }: CheckInput): RawCheckFinding[] => [
  ...unnamedRates(source, target).map((dose) => lost('rate-missing', 'source', dose, source.plain)),
  ...unnamedRates(target, source).map((dose) => lost('rate-extra', 'target', dose, target.plain)),
]

const unnamedRates = (own: CheckedText, other: CheckedText): Dose[] => {
  const named = namedUnits(other)
  return dosesOf(own).filter(({ per }) => per && !per.units.some((id) => named.has(id)))
}

type At = { readonly dose: Dose; readonly plain: string }

const textOf = ({ dose: { number, per, unit }, plain }: At): string =>
  plain.slice(number.start, Math.max(unit.end, per?.end ?? 0))

const finding = (messageKey: string, found: At, asked: At): RawCheckFinding => ({
  messageKey,
  side: 'target',
  range: { start: found.dose.number.start, end: Math.max(found.dose.unit.end, found.dose.per?.end ?? 0) },
  facts: { source: textOf(asked), target: textOf(found) },
})

const lost = (messageKey: string, side: 'source' | 'target', dose: Dose, plain: string): RawCheckFinding => ({
  messageKey,
  side,
  range: { start: dose.number.start, end: dose.per?.end ?? dose.unit.end },
  facts: { dose: textOf({ dose, plain }) },
})
