import type { Connection } from '../connection'

type FormChange = {
  readonly form: string
  readonly stem: string
  /** As texts have it. */
  readonly written: string
  /** By how many the entries that have it grew. */
  readonly more: number
}

/** Writes in how many entries a form is. */
export const formWriter = (db: Connection): ((locale: string, change: FormChange) => void) => {
  const count = db.prepare(
    'INSERT INTO search_form (locale, form, back, stem, written, docs) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (locale, form) DO UPDATE SET docs = docs + excluded.docs',
  )
  const drop = db.prepare('DELETE FROM search_form WHERE locale = ? AND form = ? AND docs <= 0')

  return (locale, { form, more, stem, written }) => {
    count.run(locale, form, backwards(form), stem, written, more)
    if (more < 0) drop.run(locale, form)
  }
}

/** The letters from the last to the first: words with the same end stand together. */
export const backwards = (form: string): string => [...form].toReversed().join('')
