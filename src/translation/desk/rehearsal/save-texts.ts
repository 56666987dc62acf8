/** Writes the texts of a batch into the working copies: sources first, because translations follow them. */
import type { Payload } from 'payload'

import { NoSuchTranslation } from '../../work/errors'
import { readWork, saveUnits, type UnitChange } from '../../work/save'
import { saveSource } from '../../work/save-source'
import type { BatchUnit } from '../../work/term-history'
import { findingsOfTexts } from '../checked'
import type { Place } from './term-texts'

type Saved = { readonly units: readonly BatchUnit[]; readonly drafts: number }
type Batch = { readonly batch: string; readonly by: string }

/**
 * Writes texts, all or none. A translation that was reviewed is only translated then: its new sentence was put together
 * by rules, and a person has to read it before it counts as reviewed and goes into the memory. What was made of an
 * earlier source is still outdated. What a check calls wrong is a draft.
 * @returns the texts as they were kept
 * @throws UnitsChanged, UnitsRefused, NoSuchTranslation, ValidationError
 */
export const saveTexts = async (payload: Payload, units: readonly BatchUnit[], batch: Batch): Promise<Saved> => {
  const saved: BatchUnit[] = []
  let drafts = 0
  for (const group of bySide(units)) {
    if (group.place.side === 'source') saved.push(...(await saveSourceTexts(payload, group, batch)))
    else {
      const targets = await saveTargets(payload, group, batch)
      saved.push(...targets.units)
      drafts += targets.drafts
    }
  }
  return { units: saved, drafts }
}

type Group = { readonly place: Place; readonly units: readonly BatchUnit[] }

const saveSourceTexts = async (payload: Payload, { place, units }: Group, { by }: Batch): Promise<BatchUnit[]> => {
  const blocks = await saveSource(payload, place, { changes: units, by })
  return units.map((unit) => ({ ...unit, after: blocks.find(({ key }) => key === unit.key)?.text ?? unit.after }))
}

const saveTargets = async (payload: Payload, { place, units }: Group, { batch, by }: Batch): Promise<Saved> => {
  const findings = await findingsOfTexts(
    payload,
    place,
    units.map(({ after: target, key }) => ({ key, target })),
  )
  const isWrong = (key: string) => (findings[key] ?? []).some(({ severity }) => severity === 'error')
  const changes = await withVersions(
    payload,
    place,
    units.map(({ after: target, key, state }) => ({ key, target, state: isWrong(key) ? 'draft' : unconfirmed(state) })),
  )
  const { rows } = await saveUnits(payload, place, { changes, by, origin: 'terms', batch })
  return {
    units: units.map((unit) => ({ ...unit, after: rows.find(({ key }) => key === unit.key)?.target ?? unit.after })),
    drafts: changes.filter(({ key }) => isWrong(key)).length,
  }
}

const unconfirmed = (state: BatchUnit['state']): UnitChange['state'] =>
  state === null || state === 'reviewed' ? 'translated' : state

/** Changes of units as they are now: whoever calls has seen the texts, and nobody else writes meanwhile. */
export const withVersions = async (
  payload: Payload,
  place: Place,
  changes: readonly Pick<UnitChange, 'key' | 'target' | 'state'>[],
): Promise<UnitChange[]> => {
  const { rows } = await readWork(payload, place)
  return changes.map((change) => {
    const row = rows.find(({ key }) => key === change.key)
    if (!row) throw new NoSuchTranslation(place)
    return { ...change, version: row.version, keepsBasis: true }
  })
}

const bySide = (units: readonly BatchUnit[]): Group[] => {
  const groups = groupedByPlace(units)
  return [
    ...groups.filter(({ place }) => place.side === 'source'),
    ...groups.filter(({ place }) => place.side === 'target'),
  ]
}

/** Texts by the entry, the language and the side they stand in. */
export const groupedByPlace = <T extends Place>(
  units: readonly T[],
): { readonly place: Place; readonly units: T[] }[] => {
  const groups = new Map<string, { place: Place; units: T[] }>()
  for (const unit of units) {
    const { id, locale, side, type } = unit
    const name = `${type}/${id}/${locale}/${side}`
    const group = groups.get(name)
    if (group) group.units.push(unit)
    else groups.set(name, { place: { type, id, locale, side }, units: [unit] })
  }
  return [...groups.values()]
}
