/**
 * What became of texts because a term changed. A batch is one row of the history beside those of its units: its `unit` is
 * the term, its `target` says everything that is needed to take it back. Taking it back is another row, of a batch of its own.
 */
import { randomUUID } from 'node:crypto'

import type { Payload, Where } from 'payload'

import type { TermDoc } from '../terms/rows'
import { HISTORY } from './history'
import type { UnitRow } from './unit-row'

/** A text that a batch rewrote: a unit's target, or a sentence of a source. */
export type BatchUnit = {
  readonly type: string
  readonly id: string
  /** The language of the text. */
  readonly locale: string
  readonly side: 'source' | 'target'
  readonly key: string
  /** Of the entry, in the language it was written in. */
  readonly title: string
  /** Marked texts. */
  readonly before: string
  readonly after: string
  /** What the target's state was before; null for a source. */
  readonly state: UnitRow['state'] | null
}

export type TermBatch = {
  readonly batch: string
  readonly term: string
  readonly by: string | null
  readonly at: string
  /** The words of the term before and after; the same where only texts changed. */
  readonly wordsBefore: NonNullable<TermDoc['words']>
  readonly wordsAfter: NonNullable<TermDoc['words']>
  readonly units: readonly BatchUnit[]
  /** When it was taken back, RFC 3339. */
  readonly undoneAt: string | null
}

type Stored = {
  readonly target: string | null
  readonly batch: string
  readonly by: string | null
  readonly at: string
}
type Said = Pick<TermBatch, 'term' | 'wordsBefore' | 'wordsAfter' | 'units'>
type Undoing = { readonly term: string; readonly undoes: string }

const unitOf = (term: string): string => `terms/${term}`

/** Writes down a batch, or that one was taken back. */
export const writeTermHistory = async (
  payload: Payload,
  said: Said | Undoing,
  { batch, by }: { readonly batch: string; readonly by: string | null },
): Promise<void> => {
  await payload.db.create({
    collection: HISTORY,
    data: {
      id: randomUUID(),
      unit: unitOf(said.term),
      entry: said.term,
      target: JSON.stringify(said),
      state: 'translated',
      origin: 'terms',
      basis: null,
      batch,
      by,
      at: new Date().toISOString(),
    },
    returning: false,
  })
}

/** The batches of a term, newest first. */
export const readTermBatches = async (payload: Payload, term: string): Promise<TermBatch[]> => {
  const rows = await find(payload, { unit: { equals: unitOf(term) } })
  const undone = new Map(rows.flatMap(({ at, said }) => ('undoes' in said ? [[said.undoes, at] as const] : [])))
  return rows
    .flatMap(({ at, batch, by, said }) =>
      'undoes' in said ? [] : [{ ...said, at, batch, by, undoneAt: undone.get(batch) ?? null }],
    )
    .toSorted((a, b) => b.at.localeCompare(a.at))
}

/** The term that a batch belongs to; null where there is no such batch. */
export const termOfBatch = async (payload: Payload, batch: string): Promise<string | null> => {
  const rows = await find(payload, { and: [{ batch: { equals: batch } }, { unit: { like: 'terms/' } }] })
  return rows.find(({ said }) => !('undoes' in said))?.said.term ?? null
}

const find = async (payload: Payload, where: Where) => {
  const { docs } = await payload.db.find<Stored>({ collection: HISTORY, limit: 0, pagination: false, where })
  return docs.map(({ at, batch, by, target }) => ({
    at,
    batch,
    by: by ?? null,
    said: JSON.parse(target ?? '') as Said | Undoing,
  }))
}
