/** Reads many entries with few questions to the database. */
import type { Payload } from 'payload'

import { type Doc, readDocs, sourceLocaleOf, targetLocales, translatedCollections } from './entry'
import { type EntryWork, entryWork } from './save'
import { locateUnits } from './store'
import type { TranslationKey, UnitRow } from './unit-row'

/** So many entries are read together, and held in memory. */
export const TOGETHER = 25

/**
 * The units of some entries, true to the texts that are there now, by {@link workName}; at most {@link TOGETHER} at a
 * time. What isn't there, or isn't translated into that language, is left out.
 */
export const readWorks = async (
  payload: Payload,
  keys: readonly TranslationKey[],
): Promise<ReadonlyMap<string, EntryWork>> => {
  const translated = new Set(translatedCollections(payload).map(({ slug }) => slug))
  const works = new Map<string, EntryWork>()
  for (const group of groupsOf(keys.filter(({ type }) => translated.has(type)))) {
    const { locale, type } = group
    const { sources, targets } = await readTexts(payload, group)
    const units = await readUnitsOf(payload, group)
    for (const id of group.ids) {
      const [source, target] = [sources.get(id), targets.get(id)]
      const key = { type, id, locale }
      if (source && target)
        works.set(workName(key), entryWork(payload, key, { source, target, stored: units.get(id) ?? [] }))
    }
  }
  return works
}

export const workName = ({ id, locale, type }: TranslationKey): string => `${type}/${id} ${locale}`

type Group = { readonly type: string; readonly locale: string; readonly ids: readonly string[] }

/** Entries of one collection and one language can be asked for together. */
const groupsOf = (keys: readonly TranslationKey[]): Group[] => {
  const groups = new Map<string, Group & { readonly ids: string[] }>()
  for (const { id, locale, type } of keys) {
    const name = `${type} ${locale}`
    const group = groups.get(name) ?? { type, locale, ids: [] }
    group.ids.push(id)
    groups.set(name, group)
  }
  return [...groups.values()]
}

/** Entries in the language each was written in, and in the one they are translated into. */
const readTexts = async (
  payload: Payload,
  { ids, locale, type }: Group,
): Promise<{ readonly sources: ReadonlyMap<string, Doc>; readonly targets: ReadonlyMap<string, Doc> }> => {
  const targets = await readDocs(payload, { type, ids, locale })
  const sources = new Map<string, Doc>()
  for (const other of targetLocales(locale)) {
    const written = ids.filter((id) => sourceLocaleOf(targets.get(id) ?? {}) === other)
    for (const [id, doc] of await readDocs(payload, { type, ids: written, locale: other })) sources.set(id, doc)
  }
  return { sources, targets }
}

const readUnitsOf = async (payload: Payload, { ids, locale, type }: Group): Promise<ReadonlyMap<string, UnitRow[]>> => {
  const found = await locateUnits(payload, {
    and: [{ entry: { in: [...ids] } }, { type: { equals: type } }, { locale: { equals: locale } }],
  })
  const units = new Map<string, UnitRow[]>()
  for (const { key, row } of found) {
    const known = units.get(key.id)
    if (known) known.push(row)
    else units.set(key.id, [row])
  }
  return units
}
