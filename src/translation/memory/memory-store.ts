import { inOneUnit } from '#database'
import type { Payload, Where } from 'payload'

import { foldForMatching } from './fold'
import { followWrites, keptIndex } from './kept-index'
import type { MemoryHit, MemoryQuery, Remembered } from './remembered'
import { allRows, deleteRows, findRow, memoryId, PAGE, rowsWith, writeRow } from './rows'

/** What is to be remembered; now, where it isn't said when. */
export type ToRemember = Omit<Remembered, 'id' | 'at'> & { readonly at?: string }

/** A phrase to find in either of two languages. */
type PhraseQuery = {
  readonly phrase: string
  readonly languages: readonly [string, string]
  readonly limit: number
}

/** The memory that is kept in the database. */
export type MemoryStore = {
  /** The best first; no two have the same target. @throws BrokenMarks */
  readonly lookUp: (query: MemoryQuery) => Promise<MemoryHit[]>
  /**
   * Keeps a translation, as part of the unit that is open. The same texts in the same place and between the same
   * neighbours are kept once: as they were last confirmed. Returns what is kept. @throws BrokenMarks
   */
  readonly remember: (given: ToRemember) => Promise<Remembered>
  /** Everything, in a fixed order, a page at a time. */
  readonly all: () => AsyncIterable<Remembered>
  /** What has a phrase in one of its texts, the newest first. */
  readonly search: (query: PhraseQuery) => Promise<Remembered[]>
  /** For good. Returns how many there were. */
  readonly forget: (ids: readonly string[]) => Promise<number>
  /** Everything that came from one place: an entry, or a file. For good. Returns how many there were. */
  readonly forgetScope: (scope: string) => Promise<number>
}

export const memoryStore = (payload: Payload): MemoryStore => ({
  lookUp: async (query) => (await keptIndex(payload)).lookUp(query),
  remember: (given) => inOneUnit(payload.db, () => remember(payload, given)),
  all: () => allRows(payload),
  search: (query) => search(payload, query),
  forget: (ids) => forget(payload, { id: { in: [...ids] } }),
  forgetScope: (scope) => forget(payload, { scope: { equals: scope } }),
})

const remember = async (payload: Payload, given: ToRemember): Promise<Remembered> => {
  const remembered: Remembered = {
    id: memoryId(given),
    sourceLocale: given.sourceLocale,
    targetLocale: given.targetLocale,
    source: given.source,
    target: given.target,
    before: given.before,
    after: given.after,
    origin: given.origin,
    scope: given.scope,
    by: given.by,
    at: given.at ?? new Date().toISOString(),
  }
  const known = await findRow(payload, remembered.id)
  if (known && Date.parse(known.at) > Date.parse(remembered.at)) return known
  followWrites(payload, (index) => index.add(remembered))
  await writeRow(payload, remembered, known !== null)
  return remembered
}

const forget = (payload: Payload, where: Where): Promise<number> =>
  inOneUnit(payload.db, async () => {
    const gone = new Set<string>()
    followWrites(payload, (index) => {
      for (const id of gone) index.remove(id)
    })
    for (const id of await deleteRows(payload, where)) gone.add(id)
    return gone.size
  })

/** Databases take some characters of a phrase for patterns; what they find is looked at once more. */
const search = async (payload: Payload, { languages, limit, phrase }: PhraseQuery): Promise<Remembered[]> => {
  const folded = foldForMatching(phrase)
  const found: Remembered[] = []
  if (folded === '') return found
  for (let page = 1; found.length < limit; page += 1) {
    const rows = await rowsWith(payload, folded, { languages, page })
    for (const { words, ...remembered } of rows) if (words.some((text) => text.includes(folded))) found.push(remembered)
    if (rows.length < PAGE) break
  }
  return found.slice(0, limit)
}
