import type { UnitState } from '../../units/unit'
import type { ReturnedUnit } from '../format'
import { readInline } from '../inline'
import { returnedUnit } from '../returned-unit'
import { childOf, childrenOf, textIn, type XmlElement } from '../xml/element'
import { meaningOf } from './inline'
import { OWN_NOTES, SOURCE_HASH } from './names'

/** A `trans-unit` as it came back. */
export const unitOf = (element: XmlElement, entry: { readonly type: string; readonly id: string }): ReturnedUnit => {
  const [sourceElement, targetElement] = [childOf(element, 'source'), childOf(element, 'target')]
  const source = sourceElement ? readInline(sourceElement, meaningOf) : { marked: '', faults: ['It has no source'] }
  const target = targetElement ? readInline(targetElement, meaningOf) : null
  return returnedUnit({
    ...entry,
    key: element.attributes.get('resname') ?? '',
    source: source.marked,
    sourceHash: sourceHashOf(element),
    target: target?.marked ?? null,
    state: targetElement ? stateOf(element, targetElement) : 'missing',
    notes: childrenOf(element, 'note')
      .filter(({ attributes }) => !OWN_NOTES.has(attributes.get('from') ?? ''))
      .map(textIn),
    faults: [...source.faults, ...(target?.faults ?? []), ...faultOfSegments(element, targetElement)],
  })
}

const sourceHashOf = (element: XmlElement): string | null => {
  const found = childrenOf(element, 'context-group')
    .flatMap((group) => childrenOf(group, 'context'))
    .find(({ attributes }) => attributes.get('context-type') === SOURCE_HASH)
  return found ? textIn(found) : null
}

/**
 * Null where the file doesn't say. `approved` counts only where there is no state: some tools set it on whatever has just
 * been translated.
 */
const stateOf = (unit: XmlElement, { attributes }: XmlElement): UnitState | null => {
  const state = attributes.get('state')
  if (state === undefined) return unit.attributes.get('approved') === 'yes' ? 'reviewed' : null
  if (state === 'final' || state === 'signed-off') return 'reviewed'
  if (state === 'translated') return 'translated'
  const qualifier = attributes.get('state-qualifier')
  if (qualifier === 'mt-suggestion' || qualifier === 'leveraged-mt') return 'machine'
  return qualifier === 'x-qanun-outdated' ? 'outdated' : 'draft'
}

/** A target in segments has all that the source has, or none. */
const faultOfSegments = (unit: XmlElement, target: XmlElement | undefined): string[] => {
  const cut = childOf(unit, 'seg-source')
  const wanted = cut ? segmentsIn(cut).filter((segment) => isFilled(segment)) : []
  const found = target ? segmentsIn(target) : []
  const filled = new Set(found.filter(isFilled).map(({ attributes }) => attributes.get('mid')))
  if (filled.size === 0 || wanted.every(({ attributes }) => filled.has(attributes.get('mid')))) return []
  return [`Only ${filled.size} of its ${wanted.length} segments are translated`]
}

const segmentsIn = (element: XmlElement): XmlElement[] =>
  childrenOf(element, 'mrk', 'g').flatMap((child) =>
    child.attributes.get('mtype') === 'seg' ? [child] : segmentsIn(child),
  )

const isFilled = (segment: XmlElement): boolean => segment.children.length > 0
