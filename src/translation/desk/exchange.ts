/** Sends entries to translators' tools. */
import type { Payload } from 'payload'

import type { ExchangeEntry } from '../exchange'
import { memoryStore } from '../memory'
import { readTerms, termIndex } from '../terms'
import { plainOf } from '../units/marked-text'
import { sentencesOf } from '../units/sentences'
import { NoSuchTranslation, TranslationRequestError } from '../work/errors'
import { findNotesOf, type Note } from '../work/notes'
import { findProgress, readProgress } from '../work/progress'
import { readWorks, TOGETHER, workName } from '../work/read-works'
import type { EntryWork } from '../work/save'
import { isInSource, stateOf, type TranslationKey } from '../work/unit-row'
import { neighboursOf } from './remember'

/** What was written in one language and goes into another. */
export type Languages = { readonly sourceLocale: string; readonly targetLocale: string }

/** Remembered translations that go along with a unit. */
const MATCHES = 3

type EntryKey = Omit<TranslationKey, 'locale'>

/**
 * Entries of one pair of languages, unit by unit; those of other source languages are left out. Reads some at a time.
 * @throws NoSuchTranslation
 */
export async function* exportEntries(
  payload: Payload,
  keys: readonly EntryKey[],
  languages: Languages,
): AsyncGenerator<ExchangeEntry> {
  const locale = languages.targetLocale
  for (let from = 0; from < keys.length; from += TOGETHER) {
    const entries = keys.slice(from, from + TOGETHER)
    const works = await readWorks(
      payload,
      entries.map((entry) => ({ ...entry, locale })),
    )
    const notes = await findNotesOf(payload, { entries, locale })
    for (const entry of entries) {
      const work = works.get(workName({ ...entry, locale }))
      if (!work) throw new NoSuchTranslation({ ...entry, locale })
      const said = notes.filter((note) => note.type === entry.type && note.entry === entry.id)
      if (work.sourceLocale === languages.sourceLocale)
        yield await exchangeEntry(payload, entry, { ...languages, work, notes: said })
    }
  }
}

const exchangeEntry = async (
  payload: Payload,
  { id, type }: EntryKey,
  {
    notes,
    sourceLocale,
    targetLocale,
    work,
  }: Languages & { readonly work: EntryWork; readonly notes: readonly Note[] },
): Promise<ExchangeEntry> => {
  const index = termIndex(await readTerms(payload))
  const labels = new Map(work.cuts.source.map((cut) => [cut.address, cut.labels]))
  const units = work.rows.filter((row) => isInSource(row) && !row.isFree)
  return {
    type,
    id,
    title: typeof work.source.title === 'string' ? work.source.title : '',
    units: await Promise.all(
      units.map(async (row) => ({
        key: row.key,
        labels: (labels.get(row.field) ?? []).map((label) =>
          typeof label === 'string' ? label : (label[sourceLocale] ?? ''),
        ),
        source: row.source,
        sentences: sentencesOf(row.source, sourceLocale),
        target: row.target,
        state: stateOf(row),
        sourceHash: row.sourceHash,
        marks: row.marks,
        notes: notes.filter((note) => note.key === row.key).map(({ text }) => text),
        terms: index.find(plainOf(row.source), sourceLocale).flatMap(({ term, word }) => {
          const target = term.words[targetLocale]?.find(({ status }) => status === 'preferred')
          return target ? [{ source: word.text, target: target.text }] : []
        }),
        matches: (
          await memoryStore(payload).lookUp({
            text: row.source,
            sourceLocale,
            targetLocale,
            ...neighboursOf(row, work.rows),
            limit: MATCHES,
          })
        ).map(({ percent, remembered, target }) => ({ source: remembered.source, target, percent })),
      })),
    ),
  }
}

/** The entries of the queue that come from a language and go into another, by collection where one is named. */
export const entriesToExport = async (
  payload: Payload,
  { collection, sourceLocale, targetLocale }: Languages & { readonly collection?: string | undefined },
): Promise<Omit<TranslationKey, 'locale'>[]> => {
  const { rows } = await findProgress(payload, {
    sort: ['type', 'entry'],
    where: {
      and: [
        { locale: { equals: targetLocale } },
        { sourceLocale: { equals: sourceLocale } },
        ...(collection ? [{ type: { equals: collection } }] : []),
      ],
    },
  })
  return rows.map(({ entry: id, type }) => ({ type, id }))
}

/** Makes sure that chosen entries can go out together. @throws NoSuchTranslation, TranslationRequestError */
export const requireExportable = async (
  payload: Payload,
  keys: readonly Omit<TranslationKey, 'locale'>[],
  { sourceLocale, targetLocale }: Languages,
): Promise<void> => {
  for (const { id, type } of keys) {
    const row = await readProgress(payload, { type, id, locale: targetLocale })
    if (!row) throw new NoSuchTranslation({ type, id, locale: targetLocale })
    if (row.sourceLocale !== sourceLocale)
      throw new TranslationRequestError(
        `${type}/${id} was written in "${row.sourceLocale}", not in "${sourceLocale}".`,
        422,
        {
          code: 'other-source-language',
          parameter: 'from',
        },
      )
  }
}

/** Every translation there is into some languages. */
export const entriesToCheck = async (payload: Payload, locales: readonly string[]): Promise<TranslationKey[]> => {
  const { rows } = await findProgress(payload, {
    sort: ['type', 'entry', 'locale'],
    where: { locale: { in: [...locales] } },
  })
  return rows.map(({ entry: id, locale, type }) => ({ type, id, locale }))
}
