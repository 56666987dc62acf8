/** What the index knows of words. */
import { isOneLetterApart } from '#language'

import type { Connection } from '../connection'
import { backwards } from './form-writer'
import { meetingOf } from './meeting'
import { entriesIn, placeOf } from './postings'

export type Form = { readonly form: string; readonly stem: string; readonly written: string; readonly docs: number }

export type Lexicon = {
  /** The number that the postings of a stem or key go by; null where no entry has it. */
  wordId(locale: string, word: string): number | null
  /** In how many entries a stem is. */
  count(locale: string, word: string): number
  /** Whether some entry has all of these words. */
  areTogether(locale: string, words: readonly string[]): boolean
  /** The word of this form; null where no entry has it. */
  form(locale: string, form: string): Form | null
  /** Words that begin like this, those in most entries first. */
  beginning(locale: string, start: string, limit: number): readonly Form[]
  /** Words one letter apart, those in most entries first. */
  near(locale: string, form: string): readonly Form[]
}

/** Statements are made once for a connection. */
export const lexiconOf = (db: Connection): Lexicon => {
  const find = db.prepare('SELECT word_id FROM search_word WHERE locale = ? AND word = ?')
  const findForm = db.prepare('SELECT form, stem, written, docs FROM search_form WHERE locale = ? AND form = ?')
  const startingWith = db.prepare(
    'SELECT form, stem, written, docs FROM search_form WHERE locale = ? AND form >= ? AND form < ? ORDER BY docs DESC, form LIMIT ?',
  )
  const like = (column: 'form' | 'back') =>
    db.prepare(
      `SELECT form, stem, written, docs FROM search_form WHERE locale = ? AND ${column} >= ? AND ${column} < ? AND length(form) BETWEEN ? AND ?`,
    )
  const sameStart = like('form')
  const sameEnd = like('back')
  const size = db.prepare('SELECT SUM(LENGTH(data)) AS bytes FROM search_posting WHERE place >= ? AND place < ?')
  const wordId = (locale: string, word: string): number | null =>
    (find.get(locale, word) as { word_id: number } | undefined)?.word_id ?? null
  const countOf = (id: number): number => {
    const { bytes } = size.get(placeOf(id, 0), placeOf(id + 1, 0)) as { bytes: number | null }
    return entriesIn(bytes ?? 0)
  }
  const meet = meetingOf(db)
  return {
    wordId,
    count: (locale, word) => {
      const id = wordId(locale, word)
      return id === null ? 0 : countOf(id)
    },
    areTogether: (locale, words) => {
      const ids = words.map((word) => wordId(locale, word))
      if (!ids.every((id) => id !== null)) return false
      if (ids.length < 2) return ids.length === 1
      const counts = new Map(ids.map((id) => [id, countOf(id)]))
      return meet(ids.toSorted((a, b) => counts.get(a)! - counts.get(b)!))
    },
    form: (locale, form) => (findForm.get(locale, form) as Form | undefined) ?? null,
    beginning: (locale, start, limit) => startingWith.all(locale, start, behind(start), limit) as Form[],
    near: (locale, form) => {
      const letters = [...form]
      // One mistake, though it be two letters in the wrong order, leaves the first half as it was, or the last.
      const half = Math.floor((letters.length - 1) / 2)
      const start = letters.slice(0, half).join('')
      const end = backwards(letters.slice(-half).join(''))
      const lengths = [letters.length - 1, letters.length + 1]
      const forms = [
        ...(sameStart.all(locale, start, behind(start), ...lengths) as Form[]),
        ...(sameEnd.all(locale, end, behind(end), ...lengths) as Form[]),
      ].filter((near) => isOneLetterApart(form, near.form))
      return [...new Map(forms.map((near) => [near.form, near])).values()].toSorted(
        (a, b) => b.docs - a.docs || (a.form < b.form ? -1 : 1),
      )
    },
  }
}

/** What comes behind everything that begins like this. */
const behind = (start: string): string => `${start}\u{10ffff}`
