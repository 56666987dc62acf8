/** What helps with one unit: remembered translations, terms, what was said of it and what it was. */
import type { Payload } from 'payload'

import { type MemoryHit, memoryStore } from '../memory'
import { readTerms, termIndex, type TermWord } from '../terms'
import { plainOf } from '../units/marked-text'
import { UnitsRefused } from '../work/errors'
import { type Past, readHistory } from '../work/history'
import { findNotes, type Note } from '../work/notes'
import { readProgressOfEntry } from '../work/progress'
import { readWork } from '../work/save'
import type { TranslationKey } from '../work/unit-row'
import { peopleOf } from './people'
import { neighboursOf } from './remember'

/** A term in the source: where it stands, and the words of the target language for it. */
export type TermHelp = {
  readonly start: number
  readonly end: number
  readonly concept: string
  readonly definition: string | null
  readonly status: string
  readonly words: readonly TermWord[]
}

/** A hit, with what the entry or the file is called that it comes from. */
export type NamedHit = MemoryHit & { readonly from: string }

type Named<T> = T & { readonly name: string | null }

export type UnitHelp = {
  readonly memory: readonly NamedHit[]
  readonly terms: readonly TermHelp[]
  readonly history: readonly Named<Past>[]
  readonly notes: readonly Named<Note>[]
}

/** Remembered translations a person may want to see; more would only be read past. */
const HITS = 9

/** @throws UnitsRefused where the source has no such unit; NoSuchTranslation */
export const helpOf = async (payload: Payload, key: TranslationKey, unit: string): Promise<UnitHelp> => {
  const { rows, sourceLocale } = await readWork(payload, key)
  const row = rows.find((known) => known.key === unit)
  if (!row) throw new UnitsRefused([{ key: unit, message: 'The source has no such unit (any more).' }])
  const names = new Map((await peopleOf(payload)).map(({ id, name }) => [id, name]))
  const named = <T extends { readonly by: string | null }>(said: T): Named<T> => ({
    ...said,
    name: said.by === null ? null : (names.get(said.by) ?? null),
  })
  const query = { text: row.source, sourceLocale, targetLocale: key.locale, ...neighboursOf(row, rows), limit: HITS }
  const notes = await findNotes(payload, key)
  return {
    memory: await Promise.all((await memoryStore(payload).lookUp(query)).map((hit) => namedHit(payload, hit))),
    terms: termsIn(plainOf(row.source), { sourceLocale, targetLocale: key.locale, terms: await readTerms(payload) }),
    history: (await readHistory(payload, row.id)).map(named),
    notes: notes.filter((note) => note.key === unit).map(named),
  }
}

/** A scope is `type/id`, or the name of a file. */
const namedHit = async (payload: Payload, hit: MemoryHit): Promise<NamedHit> => {
  const [type = '', id = ''] = hit.remembered.scope.split('/')
  const [row] = id === '' ? [] : await readProgressOfEntry(payload, { type, id })
  return { ...hit, from: row?.title || hit.remembered.scope }
}

const termsIn = (
  plain: string,
  given: {
    readonly sourceLocale: string
    readonly targetLocale: string
    readonly terms: Awaited<ReturnType<typeof readTerms>>
  },
): TermHelp[] =>
  termIndex(given.terms)
    .find(plain, given.sourceLocale)
    .map(({ end, start, term }) => ({
      start,
      end,
      concept: term.concept,
      definition: term.definitions[given.targetLocale] ?? term.definitions[given.sourceLocale] ?? null,
      status: term.status,
      words: term.words[given.targetLocale] ?? [],
    }))
