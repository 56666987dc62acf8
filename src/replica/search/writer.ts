/**
 * Keeps the search index beside the editions. Changes are gathered and written by `flush`, in the transaction of the rows
 * that they come from, so that a block that many entries share is rewritten once.
 */
import type { Catalog, EntryContent } from '#contract'
import type { SearchWord } from '#language'

import type { Connection } from '../connection'
import { writtenElsewhere } from '../written-elsewhere'
import { formWriter } from './form-writer'
import { lengthOf, stretchWriter } from './numbers'
import { piecesBy } from './pieces'
import { SEARCH_TABLES } from './tables'
import { weigh, type Weighed } from './weigh'
import { wordWriter } from './word-writer'

export type SearchWriter = {
  /** From now on texts are taken out by this catalog. What is indexed already is not touched. */
  describe(catalog: Catalog | null): void
  /** The entry's content as it is public now, in the place of what it was before. */
  put(content: EntryContent, before: EntryContent | null): void
  remove(before: EntryContent): void
  flush(): void
  /** What was gathered is not written: its transaction failed. */
  forget(): void
  clear(): void
}

type Key = Pick<EntryContent, 'id' | 'locale' | 'type'>
/** By language and word: number of the entry to its weight, or null where the word is gone. */
type Changes = Map<string, Map<string, Map<number, number | null>>>
type FormFacts = Pick<SearchWord, 'stem' | 'written'>
type Forms = Map<string, Map<string, { readonly stem: string; readonly written: string; more: number }>>

export const searchWriter = (db: Connection): SearchWriter => {
  const findDoc = db.prepare('SELECT doc FROM search_doc WHERE locale = ? AND type = ? AND id = ?')
  const addDoc = db.prepare('INSERT INTO search_doc (locale, doc, type, id) VALUES (?, ?, ?, ?)')
  let piecesOf = piecesBy(null)
  let changes: Changes = new Map()
  let forms: Forms = new Map()
  /** By language: entries that are in no block yet. */
  let fresh = new Map<string, Set<number>>()
  const stretchOf = stretchWriter(db)
  const countIn = lengthOf(db)
  const words = wordWriter(db)
  const countForm = formWriter(db)
  const hasChanged = writtenElsewhere(db)

  const docOf = ({ id, locale, type }: Key): number | null =>
    (findDoc.get(locale, type, id) as { doc: number } | undefined)?.doc ?? null

  const newDoc = ({ id, locale, type }: Key): number => {
    const first = stretchOf(type)
    const doc = first + countIn(locale, first)
    addDoc.run(locale, doc, type, id)
    within(fresh, locale, () => new Set()).add(doc)
    return doc
  }

  const weighed = (content: EntryContent): Weighed => weigh(piecesOf(content), content.locale)

  const note = (locale: string, doc: number, now: Weighed | null, before: Weighed | null): void => {
    const changed = within(changes, locale, () => new Map())
    const change = (word: string, weight: number | null) => within(changed, word, () => new Map()).set(doc, weight)
    for (const word of before?.weights.keys() ?? []) if (!now?.weights.has(word)) change(word, null)
    for (const [word, weight] of now?.weights ?? []) if (before?.weights.get(word) !== weight) change(word, weight)
    const counted = within(forms, locale, () => new Map())
    const count = (form: string, { stem, written }: FormFacts, more: number) => {
      const known = counted.get(form)
      if (known) known.more += more
      else counted.set(form, { stem, written, more })
    }
    for (const [form, facts] of now?.forms ?? []) if (!before?.forms.has(form)) count(form, facts, 1)
    for (const [form, facts] of before?.forms ?? []) if (!now?.forms.has(form)) count(form, facts, -1)
  }

  const done = (): void => {
    changes = new Map()
    forms = new Map()
    fresh = new Map()
  }
  const forget = (): void => {
    done()
    words.forget()
  }

  return {
    describe: (catalog) => (piecesOf = piecesBy(catalog)),
    put(content, before) {
      const held = docOf(content)
      note(content.locale, held ?? newDoc(content), weighed(content), held === null || !before ? null : weighed(before))
    },
    remove(before) {
      const doc = docOf(before)
      if (doc === null) return
      note(before.locale, doc, null, weighed(before))
    },
    forget,
    flush() {
      if (hasChanged()) words.forget()
      for (const [locale, changed] of changes) {
        const isNew = (doc: number): boolean => fresh.get(locale)?.has(doc) ?? false
        for (const [word, docs] of changed) words.write(locale, word, docs, isNew)
      }
      for (const [locale, counted] of forms)
        for (const [form, facts] of counted) if (facts.more !== 0) countForm(locale, { form, ...facts })
      done()
    },
    clear() {
      for (const table of SEARCH_TABLES) db.exec(`DELETE FROM ${table}`)
      forget()
    },
  }
}

/** The value under a key, made where there is none. */
const within = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}
