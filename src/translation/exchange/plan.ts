/** What would become of units that came back, before anything is written. Pure. */
import type { MarkInfo, UnitState } from '../units/unit'
import { plainOf } from '../units/marked-text'
import type { ReturnedUnit } from './format'
import { marksAgainst } from './marks-against'

/** A unit as it stands now. `marks` are all that its translation may use. */
export type CurrentUnit = {
  readonly key: string
  readonly source: string
  readonly sourceHash: string
  readonly target: string | null
  readonly state: UnitState
  readonly marks: readonly MarkInfo[]
}

/** The states that a file can bring a unit into. */
export type PlannedState = Exclude<UnitState, 'missing' | 'outdated'>

export const FAULT_REASONS = [
  'broken-marks',
  'bad-unit',
  'unknown-entry',
  'unknown-unit',
  'unit-twice',
  'lost-mark',
  'extra-mark',
  'empty-target',
] as const
export type FaultReason = (typeof FAULT_REASONS)[number]

export const CONFLICT_REASONS = ['source-changed', 'human-newer'] as const
export type ConflictReason = (typeof CONFLICT_REASONS)[number]

type Planned = { readonly returned: ReturnedUnit }
type Proposed = Planned & { readonly current: CurrentUnit; readonly target: string; readonly state: PlannedState }

/**
 * `change` can be taken; `same` brings nothing new; a `conflict` can be taken where a person says so, with its `reasons`
 * before them; a `fault` can't. `marks` are the numbers that are lost or too many; `message` is the reader's, in English.
 */
export type PlannedUnit =
  | (Proposed & { readonly kind: 'change' })
  | (Planned & { readonly kind: 'same'; readonly current: CurrentUnit })
  | (Proposed & { readonly kind: 'conflict'; readonly reasons: readonly ConflictReason[] })
  | (Planned & {
      readonly kind: 'fault'
      readonly reason: FaultReason
      readonly marks: readonly number[]
      readonly message: string | null
    })

/** The units of an entry as they are now; null where there is no such entry. Asked once for units that stand together. */
export type CurrentUnits = (type: string, id: string) => Promise<readonly CurrentUnit[] | null>

export async function* planImport(
  returned: AsyncIterable<ReturnedUnit>,
  current: CurrentUnits,
): AsyncGenerator<PlannedUnit> {
  const seen = new Set<string>()
  let entry = { address: '', units: null as ReadonlyMap<string, CurrentUnit> | null }
  for await (const unit of returned) {
    const address = `${unit.type}/${unit.id}`
    if (unit.fault) {
      yield fault(unit, unit.fault.code, { message: unit.fault.message })
      continue
    }
    if (entry.address !== address) {
      const units = await current(unit.type, unit.id)
      entry = { address, units: units && new Map(units.map((known) => [known.key, known])) }
    }
    const name = `${address} ${unit.key}`
    if (seen.has(name)) yield fault(unit, 'unit-twice')
    else if (!entry.units) yield fault(unit, 'unknown-entry')
    else yield planUnit(unit, entry.units.get(unit.key))
    seen.add(name)
  }
}

const planUnit = (returned: ReturnedUnit, current: CurrentUnit | undefined): PlannedUnit => {
  if (!current) return fault(returned, 'unknown-unit')
  const { target } = returned
  if (target === null) return { kind: 'same', returned, current }
  if (plainOf(target).trim() === '' && plainOf(current.source).trim() !== '')
    return current.target === null ? { kind: 'same', returned, current } : fault(returned, 'empty-target')
  if (isSame(returned, current)) return { kind: 'same', returned, current }
  const { extra, lost } = marksAgainst(target, current)
  if (lost.length > 0) return fault(returned, 'lost-mark', { marks: lost })
  if (extra.length > 0) return fault(returned, 'extra-mark', { marks: extra })
  const proposed = { returned, current, target, state: plannedState(returned, current) }
  const reasons = conflictsOf(returned, current)
  return reasons.length > 0 ? { kind: 'conflict', reasons, ...proposed } : { kind: 'change', ...proposed }
}

const fault = (
  returned: ReturnedUnit,
  reason: FaultReason,
  { marks = [], message = null }: { readonly marks?: readonly number[]; readonly message?: string | null } = {},
): PlannedUnit => ({ kind: 'fault', returned, reason, marks, message })

/** How far a translation has come; `outdated` comes anywhere after the same text confirmed anew. */
const RANK: Readonly<Record<UnitState, number>> = {
  missing: 0,
  outdated: 0,
  machine: 1,
  draft: 2,
  translated: 3,
  reviewed: 4,
}

/** The same text, no further than it is: somebody who has read an outdated translation and left it has confirmed it. */
const isSame = ({ state, target }: ReturnedUnit, current: CurrentUnit): boolean => {
  if (target !== current.target) return false
  const rank = state === null ? 0 : RANK[state]
  return current.state === 'outdated' ? rank < RANK.translated : rank <= RANK[current.state]
}

/** A machine's text that is another than ours was changed by somebody; where the file says nothing, it is a draft. */
const plannedState = ({ state, target }: ReturnedUnit, current: CurrentUnit): PlannedState => {
  if (state === 'translated' || state === 'reviewed' || state === 'draft') return state
  return state === 'machine' && (current.target === null || current.target === target) ? 'machine' : 'draft'
}

const conflictsOf = (returned: ReturnedUnit, current: CurrentUnit): ConflictReason[] => {
  const isChanged =
    returned.source !== current.source || (returned.sourceHash !== null && returned.sourceHash !== current.sourceHash)
  const isHuman = current.target !== null && current.target !== returned.target && HUMAN.has(current.state)
  return [...(isChanged ? (['source-changed'] as const) : []), ...(isHuman ? (['human-newer'] as const) : [])]
}

const HUMAN: ReadonlySet<UnitState> = new Set<UnitState>(['draft', 'translated', 'reviewed'])
