/** Asks /api/translation/terms, and Payload for the term itself. */
import type { Applied, Rehearsal, Undone } from '#translation'

import { ask } from '../translate/desk/api'
import type { Orders } from './choices'
import type { BatchLine, WordRow } from './types'

type TermDoc = { readonly concept: string; readonly words?: readonly Omit<WordRow, 'row'>[] | null }

const post = <T>(path: string, body: object) =>
  ask<T>(`/api/translation/terms/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

export const readTerm = async (term: string) => {
  const [{ concept, words }, { batches }] = await Promise.all([
    ask<TermDoc>(`/api/terms/${encodeURIComponent(term)}?depth=0`, {}),
    ask<{ batches: BatchLine[] }>(`/api/translation/terms/${encodeURIComponent(term)}/batches`, {}),
  ])
  return { concept, batches, words: (words ?? []).map((word, index) => ({ ...word, row: word.id ?? String(index) })) }
}

export const rehearse = (term: string, words: readonly WordRow[]) =>
  post<Rehearsal>('rehearse', { term, words: said(words) })

export const apply = (rehearsal: Rehearsal, words: readonly WordRow[], orders: Orders) =>
  post<Applied>('apply', { term: rehearsal.term, version: rehearsal.version, words: said(words), ...orders })

export const undo = (batch: string) => post<Undone>('undo', { batch })

const said = (words: readonly WordRow[]) =>
  words.map(({ id, language, note, partOfSpeech, status, text }) => ({
    language,
    text,
    status,
    ...(id === undefined ? {} : { id }),
    ...(partOfSpeech ? { partOfSpeech } : {}),
    ...(note ? { note } : {}),
  }))
