import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import type { UnitState } from '../units/unit'
import { stateOf, type UnitRow } from './unit-row'

export type Origin = 'edit' | 'form' | 'machine' | 'import' | 'memory' | 'terms' | 'still-correct' | 'rejoin' | 'seed'

/** One target that a unit had. */
export type Past = {
  readonly target: string | null
  readonly state: UnitState
  readonly origin: Origin
  readonly basis: string | null
  readonly batch: string | null
  readonly by: string | null
  readonly at: string
}

export const HISTORY = 'translation-history'

type Change = {
  readonly entry: string
  readonly origin: Origin
  readonly by: string | null
  readonly at: string
  readonly batch?: string | undefined
}

/** Writes down the targets that changed, or were confirmed anew, between two states of an entry's units. */
export const writeHistory = async (
  payload: Payload,
  { after, before }: { readonly before: readonly UnitRow[]; readonly after: readonly UnitRow[] },
  { at, batch, by, entry, origin }: Change,
): Promise<void> => {
  const known = new Map(before.map((row) => [row.id, row]))
  for (const row of after) {
    const old = known.get(row.id)
    if ((old?.target ?? null) === row.target && old?.basisHash === row.basisHash && old?.state === row.state) continue
    if (!old && row.target === null) continue
    await payload.db.create({
      collection: HISTORY,
      data: {
        id: randomUUID(),
        unit: row.id,
        entry,
        target: row.target,
        state: stateOf(row),
        origin,
        basis: row.basis,
        batch: batch ?? null,
        by,
        at,
      },
      returning: false,
    })
  }
}

/** What a unit's target was, newest first. */
export const readHistory = async (payload: Payload, unit: string): Promise<Past[]> => {
  const { docs } = await payload.db.find<Past>({
    collection: HISTORY,
    limit: 100,
    pagination: false,
    sort: '-at',
    where: { unit: { equals: unit } },
  })
  return docs.map(({ at, basis, batch, by, origin, state, target }) => ({
    at,
    basis,
    batch,
    by,
    origin,
    state,
    target,
  }))
}
