/** Asks /api/translation. */
import type { CheckFinding } from '#translation'

import type { Checked, FindingsByUnit, Help, SaveAs, Saved, View } from './types'

export type Place = { readonly type: string; readonly id: string; readonly to: string }

/** What the server refused, with its code and facts; `status` 0 where it could not be reached. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly data: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.name = 'Refused'
  }

  /** Whether to try again without a change: no connection, or the server is busy. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

export type Change = { readonly key: string; readonly version: number; readonly target: string; readonly state: SaveAs }
type UnitAt = { readonly key: string; readonly version: number }

export const createApi = ({ id, to, type }: Place) => {
  const entry = `/api/translation/entries/${type}/${encodeURIComponent(id)}`
  const get = <T>(path: string, query: Record<string, string> = {}, signal?: AbortSignal) =>
    ask<T>(`${entry}${path}?${new URLSearchParams({ to, ...query })}`, signal ? { signal } : {})
  const post = <T>(path: string, body: object, options: RequestInit = {}) =>
    ask<T>(`${entry}${path}?${new URLSearchParams({ to })}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      ...options,
    })
  return {
    view: () => get<View>(''),
    findings: async () => (await get<{ findings: FindingsByUnit }>('/findings')).findings,
    help: (key: string, signal: AbortSignal) => get<Help>('/help', { key }, signal),
    check: (key: string, target: string, signal: AbortSignal) => post<Checked>('/check', { key, target }, { signal }),
    /** A page that closes may still send what is short enough: at most 64 KiB (Fetch Standard, keepalive). */
    save: (change: Change) =>
      post<Saved>('/units', { changes: [change] }, { keepalive: change.target.length < 10_000 }),
    takeOut: (unit: UnitAt) => post<Saved>('/units', { changes: [{ ...unit, target: null, state: 'draft' }] }),
    stillCorrect: (unit: UnitAt) => post<Saved>('/still-correct', { units: [unit] }),
    machine: (key: string) => post<{ text: string }>('/machine', { key }),
    rejoin: (field: string) => post<View>('/rejoin', { field }),
    dismiss: (alarm: UnitAt & { check: string; messageKey: string; reason: string }) =>
      post<{ findings: readonly CheckFinding[] }>('/dismiss', alarm),
    say: (note: { key: string; kind: 'comment' | 'question' | 'answer'; text: string; replyTo?: string }) =>
      post<unknown>('/notes', note),
    settle: (note: string, isResolved: boolean) =>
      ask<unknown>(`/api/translation/notes/${encodeURIComponent(note)}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ isResolved }),
      }),
  }
}

export type Api = ReturnType<typeof createApi>

export const ask = async <T>(url: string, options: RequestInit): Promise<T> => {
  const response = await reach(url, options)
  const text = await response.text()
  const answer = text.startsWith('{')
    ? (JSON.parse(text) as T & { errors?: { message: string; data?: object }[] })
    : null
  const [error] = answer?.errors ?? []
  if (!response.ok || !answer)
    throw new Refused(error?.message ?? `${response.status} ${response.statusText}`, response.status, {
      ...error?.data,
    })
  return answer
}

/** Fetch rejects with a TypeError where there is no connection (Fetch Standard, §5.6). */
const reach = async (url: string, options: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, { credentials: 'same-origin', ...options })
  } catch (error) {
    if (error instanceof TypeError) throw new Refused(error.message, 0)
    throw error
  }
}
