/** Asks /api/translation for what the queue does. */
import type { ImportReport, Pretranslation, QueueRow } from '#translation'

import { ask, Refused } from '../translate/desk/api'

export const QUEUE = '/api/translation/queue'
export const PEOPLE = '/api/translation/people'
export const QUESTIONS = '/api/translation/questions'

/** An entry in a language, as the server is told of it. */
export type Place = { readonly type: string; readonly id: string; readonly locale: string }

export const placeOf = ({ entry, locale, type }: QueueRow): Place => ({ type, id: entry, locale })

const post = <T>(path: string, body: object) =>
  ask<T>(`/api/translation${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

export const assign = (entries: readonly Place[], assignment: { assignee?: string | null; dueAt?: string | null }) =>
  post<{ assigned: number }>('/queue/assign', { entries, ...assignment })

export const pretranslate = (entry: Place, order: { useMachine: boolean; isDryRun: boolean }) =>
  post<Pretranslation>('/queue/pretranslate', { entries: [entry], ...order })

export const answer = (
  { id, to, type }: { type: string; id: string; to: string },
  note: { key: string; text: string; replyTo: string },
) =>
  post<unknown>(`/entries/${type}/${encodeURIComponent(id)}/notes?${new URLSearchParams({ to })}`, {
    ...note,
    kind: 'answer',
  })

/** What would change with a file, or what did. */
export const sendFile = (file: File, options: { isDryRun: boolean; takeConflicts: boolean }) =>
  ask<ImportReport>(
    `/api/translation/exchange?${new URLSearchParams({
      file: file.name,
      isDryRun: String(options.isDryRun),
      takeConflicts: String(options.takeConflicts),
    })}`,
    { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: file },
  )

export type FileOrder = {
  readonly from: string
  readonly to: string
  readonly format: string
  /** All entries of a collection, or of all of them, where none are chosen. */
  readonly collection: string | null
  readonly entries: readonly Place[] | null
}

/** A file for translators' tools, with the name that the server gives it. @throws Refused */
export const fetchFile = async ({ collection, entries, format, from, to }: FileOrder) => {
  const response = entries
    ? await fetch('/api/translation/exchange/chosen', {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ from, to, format, entries: entries.map(({ id, type }) => ({ type, id })) }),
      })
    : await fetch(
        `/api/translation/exchange?${new URLSearchParams({ from, to, format, ...(collection ? { collection } : {}) })}`,
        { credentials: 'same-origin' },
      )
  if (!response.ok) throw new Refused(await refusalOf(response), response.status)
  const [, name] = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '') ?? []
  return { name: name ?? `qanun-${from}-${to}`, blob: await response.blob() }
}

const refusalOf = async (response: Response): Promise<string> => {
  const text = await response.text()
  const { errors = [] } = text.startsWith('{') ? (JSON.parse(text) as { errors?: { message: string }[] }) : {}
  return errors[0]?.message ?? `${response.status} ${response.statusText}`
}
