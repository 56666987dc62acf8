import type { UnitState } from '../../units/unit'
import type { ReturnedUnit } from '../format'
import { type InlineRead, readInline } from '../inline'
import { joinedState } from '../joined-state'
import { returnedUnit } from '../returned-unit'
import { childOf, childrenOf, textIn, type XmlElement } from '../xml/element'
import { meaningOf } from './inline'
import { OWN, OWN_NOTES } from './names'

type Part = {
  readonly isSegment: boolean
  readonly source: InlineRead
  readonly target: InlineRead | null
  readonly state: UnitState
  /** Where the target stands among the unit's, from 1 (§4.3.1.26). */
  readonly order: number
}

/** A `unit` as it came back. Another tool may have cut it into other segments, and put their targets in another order. */
export const unitOf = (element: XmlElement, entry: { readonly type: string; readonly id: string }): ReturnedUnit => {
  const parts = childrenOf(element, 'segment', 'ignorable').map(partOf)
  const segments = parts.filter(({ isSegment }) => isSegment)
  const translated = segments.filter(({ target }) => target?.marked)
  const isEmptied = segments.length > 0 && segments.every(({ target }) => target?.marked === '')
  const hasTarget = segments.length > 0 && (translated.length > 0 || isEmptied)
  const isPartial =
    translated.length > 0 && segments.some(({ source, target }) => source.marked !== '' && !target?.marked)
  return returnedUnit({
    ...entry,
    key: element.attributes.get('name') ?? '',
    source: parts.map(({ source }) => source.marked).join(''),
    sourceHash: element.attributes.get(`${OWN} source-hash`) ?? null,
    target: hasTarget ? targetOf(parts) : null,
    state: hasTarget ? joinedState(segments.map(({ state }) => state)) : 'missing',
    notes: notesOf(element),
    faults: [
      ...parts.flatMap(({ source, target }) => [...source.faults, ...(target?.faults ?? [])]),
      ...(segments.length === 0 ? ['It has no segment'] : []),
      ...(isPartial ? [`Only ${translated.length} of its ${segments.length} segments are translated`] : []),
    ],
  })
}

/** White space that was left alone is the source's. */
const targetOf = (parts: readonly Part[]): string =>
  parts
    .toSorted((one, other) => one.order - other.order)
    .map(({ isSegment, source, target }) => target?.marked ?? (isSegment ? '' : source.marked))
    .join('')

const partOf = (element: XmlElement, index: number): Part => {
  const source = childOf(element, 'source')
  const target = childOf(element, 'target')
  return {
    isSegment: element.name === 'segment',
    source: source ? readInline(source, meaningOf) : { marked: '', faults: ['A segment has no source'] },
    target: target ? readInline(target, meaningOf) : null,
    state: stateOf(element),
    order: Number(target?.attributes.get('order') ?? index + 1),
  }
}

/** Tools that don't know our `subState` may leave it while they move the state on, so it counts for initial only. */
const stateOf = ({ attributes }: XmlElement): UnitState => {
  const state = attributes.get('state') ?? 'initial'
  if (state === 'translated') return 'translated'
  if (state === 'reviewed' || state === 'final') return 'reviewed'
  const subState = attributes.get('subState')
  return subState === 'qanun:machine' ? 'machine' : subState === 'qanun:outdated' ? 'outdated' : 'draft'
}

const notesOf = (element: XmlElement): string[] =>
  childrenOf(element, 'notes')
    .flatMap((notes) => childrenOf(notes, 'note'))
    .filter(({ attributes }) => !OWN_NOTES.has(attributes.get('category') ?? ''))
    .map(textIn)
