/** What a person decides of each sentence that a rehearsal shows. Pure. */
import type { Rehearsal, TouchedUnit } from '#translation'

export type Choice = {
  /** Keeping the word is remembered; leaving a sentence alone is not. */
  readonly act: 'change' | 'leave' | 'keep'
  readonly after: string
}

export type Choices = Readonly<Record<string, Choice>>

/** The server takes no more at a time. */
export const MOST = 2000
/** The server takes no shorter reason. */
export const SHORTEST_REASON = 3

type Unit = Rehearsal['units'][number]
type Place = Pick<TouchedUnit, 'type' | 'id' | 'locale' | 'side' | 'key' | 'version'>

/** What is sent: the texts to write, and the sentences that keep their word. */
export type Orders = {
  readonly units: readonly (Place & { readonly after: string })[]
  readonly exceptions: readonly (Place & { readonly reason: string })[]
}

export const nameOf = ({ id, key, locale, side, type }: Unit): string => [type, id, locale, side, key].join('/')

/** Whether there is another text to write for a sentence. */
const isWritable = (unit: Unit, after: string): boolean => !unit.isFree && after.trim() !== '' && after !== unit.before

/** What is certain is chosen; at the rest a person has to look. */
export const firstChoices = (units: readonly Unit[]): Choices =>
  Object.fromEntries(
    units.map((unit, index) => {
      const isSure = unit.isCertain && isWritable(unit, unit.after) && index < MOST
      return [nameOf(unit), { act: isSure ? 'change' : 'leave', after: unit.after }]
    }),
  )

/** A sentence is to be changed, or not any more. One without another text can't be. */
export const choose = (unit: Unit, choice: Choice, isChosen: boolean): Choice => ({
  ...choice,
  act: isChosen && isWritable(unit, choice.after) ? 'change' : 'leave',
})

/** A person wrote another text: then the sentence is to be changed. */
export const write = (unit: Unit, choice: Choice, after: string): Choice => choose(unit, { ...choice, after }, true)

export const canChange = isWritable

/** How many are chosen of those that each collection has, in the order of the list. */
export const totalsOf = (
  units: readonly Unit[],
  choices: Choices,
): { readonly type: string; readonly all: number; readonly chosen: number }[] => {
  const types = [...new Set(units.map(({ type }) => type))]
  return types.map((type) => {
    const own = units.filter((unit) => unit.type === type)
    return { type, all: own.length, chosen: own.filter((unit) => choices[nameOf(unit)]?.act === 'change').length }
  })
}

export const ordersOf = (units: readonly Unit[], choices: Choices, reason: string): Orders => {
  const decided = (act: Choice['act']) => units.filter((unit) => choices[nameOf(unit)]?.act === act)
  return {
    units: decided('change').map((unit) => ({ ...placeOf(unit), after: choices[nameOf(unit)]?.after ?? unit.after })),
    exceptions: decided('keep').map((unit) => ({ ...placeOf(unit), reason: reason.trim() })),
  }
}

const placeOf = ({ id, key, locale, side, type, version }: Unit): Place => ({ type, id, locale, side, key, version })
