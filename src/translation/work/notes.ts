/** What people say about a unit: comments in one language; questions about the source, and their answers, in all. */
import { randomUUID } from 'node:crypto'

import type { Payload, Where } from 'payload'

import { TranslationRequestError } from './errors'
import type { TranslationKey } from './unit-row'

const NOTES = 'translation-notes'

export const NOTE_KINDS = ['comment', 'question', 'answer'] as const

export type Note = {
  readonly id: string
  readonly type: string
  readonly entry: string
  readonly locale: string | null
  readonly key: string
  readonly kind: (typeof NOTE_KINDS)[number]
  readonly text: string
  readonly replyTo: string | null
  readonly isResolved: boolean
  readonly by: string | null
  readonly at: string
}

/** Everything said about an entry that concerns a language. */
export const findNotes = (payload: Payload, { id, locale, type }: TranslationKey): Promise<Note[]> =>
  notesWhere(payload, {
    and: [
      { entry: { equals: id } },
      { type: { equals: type } },
      { or: [{ locale: { equals: locale } }, { locale: { exists: false } }] },
    ],
  })

/** Everything said about some entries that concerns one language. */
export const findNotesOf = (
  payload: Payload,
  { entries, locale }: { readonly entries: readonly Omit<TranslationKey, 'locale'>[]; readonly locale: string },
): Promise<Note[]> =>
  notesWhere(payload, {
    and: [
      { entry: { in: entries.map(({ id }) => id) } },
      { or: [{ locale: { equals: locale } }, { locale: { exists: false } }] },
    ],
  })

/** Questions that nobody has answered yet, of all entries, oldest first. */
export const openQuestions = (payload: Payload): Promise<Note[]> =>
  notesWhere(payload, { and: [{ kind: { equals: 'question' } }, { isResolved: { not_equals: true } }] })

/** Questions about one entry that nobody has answered yet, oldest first. */
export const questionsAbout = (payload: Payload, { id, type }: Omit<TranslationKey, 'locale'>): Promise<Note[]> =>
  notesWhere(payload, {
    and: [
      { entry: { equals: id } },
      { type: { equals: type } },
      { kind: { equals: 'question' } },
      { isResolved: { not_equals: true } },
    ],
  })

/** Adds a note. A question, and an answer to one, is seen in every language. @throws TranslationRequestError */
export const addNote = async (
  payload: Payload,
  { id: entry, locale, type }: TranslationKey,
  said: Pick<Note, 'key' | 'kind' | 'text' | 'replyTo' | 'by'>,
): Promise<Note> => {
  const question = said.replyTo === null ? null : await readNote(payload, said.replyTo)
  if (said.kind === 'answer' && question?.kind !== 'question')
    throw new TranslationRequestError('An answer needs the question it answers.', 422, {
      code: 'no-such-question',
      parameter: 'replyTo',
    })
  const note: Note = {
    ...said,
    id: randomUUID(),
    type,
    entry,
    locale: said.kind === 'comment' ? locale : null,
    isResolved: false,
    at: new Date().toISOString(),
  }
  await payload.db.create({ collection: NOTES, data: note, returning: false })
  if (said.kind === 'answer' && question) await resolveNote(payload, question.id, true)
  return note
}

/** Settles a note, or opens it again. @throws TranslationRequestError */
export const resolveNote = async (payload: Payload, id: string, isResolved: boolean): Promise<void> => {
  await readNote(payload, id)
  await payload.db.updateOne({ collection: NOTES, id, data: { isResolved }, returning: false })
}

const readNote = async (payload: Payload, id: string): Promise<Note> => {
  const [note] = await notesWhere(payload, { id: { equals: id } })
  if (!note) throw new TranslationRequestError(`There is no note "${id}".`, 404, { code: 'no-such-note' })
  return note
}

const notesWhere = async (payload: Payload, where: Where): Promise<Note[]> => {
  const { docs } = await payload.db.find<Note>({ collection: NOTES, limit: 0, pagination: false, sort: 'at', where })
  return docs.map(({ at, by, entry, id, isResolved, key, kind, locale, replyTo, text, type }) => ({
    id,
    type,
    entry,
    locale: locale ?? null,
    key,
    kind,
    text,
    replyTo: replyTo ?? null,
    isResolved: isResolved === true,
    by: by ?? null,
    at,
  }))
}
