import type { Connection } from '../connection'
import { BLOCK, type BlockChanges, changedPostings, placeOf, postingsOf, type Stored } from './postings'

/** Entries by number, each with its weight, or null where it has the word no more. */
export type Docs = ReadonlyMap<number, number | null>

type IsNew = (doc: number) => boolean

export type WordWriter = {
  /** Writes what changed of one word. Entries that are new are in no block yet. */
  write(locale: string, word: string, docs: Docs, isNew: IsNew): void
  /** The words' numbers are looked up again: somebody else may have changed them. */
  forget(): void
}

/** Beyond this many, words are looked up anew. */
const WORDS_KEPT = 200_000

export const wordWriter = (db: Connection): WordWriter => {
  const find = db.prepare('SELECT word_id FROM search_word WHERE locale = ? AND word = ?')
  const add = db.prepare('INSERT INTO search_word (locale, word) VALUES (?, ?)')
  const drop = db.prepare('DELETE FROM search_word WHERE word_id = ?')
  const read = db.prepare('SELECT data FROM search_posting WHERE place = ?')
  const append = db.prepare(
    'INSERT INTO search_posting (place, data) VALUES (?, ?) ON CONFLICT (place) DO UPDATE SET data = CAST(data || excluded.data AS BLOB)',
  )
  const replace = db.prepare('INSERT OR REPLACE INTO search_posting (place, data) VALUES (?, ?)')
  const erase = db.prepare('DELETE FROM search_posting WHERE place = ?')
  const isAnywhere = db.prepare('SELECT 1 FROM search_posting WHERE place >= ? AND place < ? LIMIT 1')
  const ids = new Map<string, number>()

  const idOf = (locale: string, word: string): number => {
    const key = `${locale} ${word}`
    const known = ids.get(key)
    if (known !== undefined) return known
    const row = find.get(locale, word) as { word_id: number } | undefined
    const id = row?.word_id ?? Number(add.run(locale, word).lastInsertRowid)
    if (ids.size >= WORDS_KEPT) ids.clear()
    ids.set(key, id)
    return id
  }

  const rewrite = (place: number, changes: BlockChanges): void => {
    const held = read.get(place) as { data: Stored } | undefined
    const data = changedPostings(held?.data ?? null, changes)
    if (data.length > 0) replace.run(place, data)
    else erase.run(place)
  }

  const dropUnused = (locale: string, word: string, id: number): void => {
    if (isAnywhere.get(placeOf(id, 0), placeOf(id + 1, 0))) return
    drop.run(id)
    ids.delete(`${locale} ${word}`)
  }

  return {
    forget: () => ids.clear(),
    write(locale, word, docs, isNew) {
      const id = idOf(locale, word)
      let isThinned = false
      for (const [block, { held, fresh }] of byBlock(docs, isNew)) {
        const added = postingsOf(fresh)
        if (added.length > 0) append.run(placeOf(id, block), added)
        if (held.size > 0) rewrite(placeOf(id, block), held)
        isThinned ||= held.size > 0 || added.length === 0
      }
      if (isThinned) dropUnused(locale, word, id)
    },
  }
}

type Parts = { readonly held: Map<number, number | null>; readonly fresh: Map<number, number | null> }

const byBlock = (docs: Docs, isNew: IsNew): Map<number, Parts> => {
  const blocks = new Map<number, Parts>()
  for (const [doc, weight] of docs) {
    const block = Math.floor(doc / BLOCK)
    const parts = blocks.get(block) ?? { held: new Map(), fresh: new Map() }
    blocks.set(block, parts)
    const part = isNew(doc) ? parts.fresh : parts.held
    part.set(doc % BLOCK, weight)
  }
  return blocks
}
