/**
 * What the screen knows of an entry's units. A unit is at rest while `text` is null: then the editor shows what the server
 * has. Typing sets `text`; it is unsaved until `taken`, what the server took last, equals it. While a text is under way it
 * stands in `sending`. If somebody else saved the unit meanwhile, `theirs` is set: nothing is sent until a person has chosen.
 * If the server refuses the text, `refusal` says why. What was refused as a translation still goes as a draft; what was
 * refused as a draft is not sent again until it changes.
 */
import type { RollUp, UnitView } from '#translation'

import { markedOf, normalized } from '../text/marked'
import { readMarked } from '../text/pieces'
import type { Draft } from './keeper'
import type { FindingsByUnit, Refusal, SaveAs, Theirs, View } from './types'

export type UnitWork = {
  readonly unit: UnitView
  readonly text: string | null
  readonly taken: string | null
  readonly sending: string | null
  readonly theirs: Theirs | null
  readonly refusal: Refusal | null
}

export type DeskState = {
  readonly view: Omit<View, 'units'>
  readonly order: readonly string[]
  readonly works: Readonly<Record<string, UnitWork>>
  readonly findings: FindingsByUnit
  /** Words from another time whose unit is no longer in the source. */
  readonly orphans: readonly Draft[]
  /** Why nothing can be saved now; null while it can. */
  readonly trouble: string | null
}

/** Whether its target is written here: not in the form, and not only taken out. */
export const isWritten = ({ isFree, isGone }: UnitView): boolean => !isFree && !isGone

export const textOf = ({ text, unit }: UnitWork): string => text ?? unit.target ?? ''

export const isUnsaved = ({ taken, text }: UnitWork): boolean => text !== null && text !== taken

/** Whether the words go to the server by themselves. */
export const isWaiting = (work: UnitWork): boolean =>
  isUnsaved(work) && work.sending === null && work.theirs === null && !isRefusedDraft(work)

const isRefusedDraft = ({ refusal, text }: UnitWork): boolean => refusal?.as === 'draft' && refusal.text === text

const atRest = (unit: UnitView): UnitWork => ({
  unit,
  text: null,
  taken: null,
  sending: null,
  theirs: null,
  refusal: null,
})

/** The first state, with the words that were kept on this computer put back. */
export const opened = (view: View, drafts: readonly Draft[]): DeskState => {
  const { units, ...rest } = view
  const kept = new Map(drafts.map((draft) => [draft.key, draft]))
  return {
    view: rest,
    order: units.map(({ key }) => key),
    works: Object.fromEntries(units.map((unit) => [unit.key, withDraft(unit, kept.get(unit.key), view.targetLocale)])),
    findings: {},
    orphans: drafts.filter(({ key }) => !units.some((unit) => unit.key === key && isWritten(unit))),
    trouble: null,
  }
}

/** What was sent when the page closed has arrived without an answer: then the server has it, as it keeps texts. */
const withDraft = (unit: UnitView, draft: Draft | undefined, locale: string): UnitWork => {
  if (!draft || !isWritten(unit) || asKept(draft.text, locale) === (unit.target ?? '')) return atRest(unit)
  const { by, target, version } = unit
  const isOlder = draft.version !== version
  return { ...atRest(unit), text: draft.text, theirs: isOlder ? { version, target, by } : null }
}

const asKept = (text: string, locale: string): string => normalized(markedOf(readMarked(text)), locale)

const withWork = (state: DeskState, key: string, change: (work: UnitWork) => UnitWork): DeskState => {
  const work = state.works[key]
  return work ? { ...state, works: { ...state.works, [key]: change(work) } } : state
}

export const edited = (state: DeskState, key: string, text: string): DeskState =>
  withWork(state, key, (work) => {
    const isBack = text === (work.unit.target ?? '') && work.sending === null && work.theirs === null
    return { ...work, text: isBack ? null : text, refusal: work.refusal?.text === text ? work.refusal : null }
  })

/** A text is under way. That it was refused as a translation still counts while it goes as a draft. */
export const sent = (state: DeskState, key: string, { as, text }: { text: string; as: SaveAs }): DeskState =>
  withWork(state, key, (work) => ({ ...work, sending: text, refusal: as === 'draft' ? work.refusal : null }))

/** What the server took. Words that were typed meanwhile stay, and are unsaved. */
export const saved = (state: DeskState, units: readonly UnitView[], progress: RollUp): DeskState =>
  units.reduce<DeskState>(
    (now, unit) =>
      withWork(now, unit.key, (work) => ({
        ...work,
        unit,
        taken: work.sending ?? work.taken,
        sending: null,
        theirs: null,
      })),
    { ...state, view: { ...state.view, progress }, trouble: null },
  )

/** The person has gone on: what is saved is shown as the server has it. */
export const left = (state: DeskState, key: string): DeskState =>
  withWork(state, key, (work) =>
    isUnsaved(work) || work.sending !== null ? work : { ...work, text: null, taken: null },
  )

export const conflicted = (state: DeskState, key: string, theirs: Theirs): DeskState =>
  withWork(state, key, (work) => ({ ...work, sending: null, theirs }))

export const refused = (state: DeskState, key: string, refusal: Refusal): DeskState =>
  withWork(state, key, (work) => ({ ...work, sending: null, text: work.text ?? refusal.text, refusal }))

export const failed = (state: DeskState, key: string, trouble: string): DeskState =>
  withWork({ ...state, trouble }, key, (work) => ({ ...work, sending: null }))

/** Of two texts one is chosen; the other one's version counts from now on. */
export const chosen = (state: DeskState, key: string, whose: 'mine' | 'theirs'): DeskState =>
  withWork(state, key, (work) => {
    if (!work.theirs) return work
    const unit = { ...work.unit, version: work.theirs.version, target: work.theirs.target, by: work.theirs.by }
    return whose === 'theirs' ? atRest(unit) : { ...work, unit, taken: null, theirs: null }
  })

/** What the server has now, read again: nobody's unsaved words are touched. */
export const refreshed = (state: DeskState, view: View): DeskState => {
  const { units, ...rest } = view
  const works = units.map((unit) => {
    const work = state.works[unit.key]
    if (!work || (!isUnsaved(work) && work.sending === null)) return [unit.key, atRest(unit)] as const
    const isOlder = work.sending === null && work.unit.version !== unit.version
    const { by, target, version } = unit
    return [unit.key, { ...work, unit, theirs: isOlder ? { version, target, by } : work.theirs }] as const
  })
  return { ...state, view: rest, order: units.map(({ key }) => key), works: Object.fromEntries(works) }
}
