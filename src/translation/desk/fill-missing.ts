/** Puts texts where there are none yet. What a person wrote in the meantime stays as it is. */
import { inOneUnit } from '#database'
import { type Payload, ValidationError } from 'payload'

import { UnitsRefused } from '../work/errors'
import { readWork, saveUnits, type UnitChange } from '../work/save'
import { isInSource, stateOf, type TranslationKey, type UnitRow } from '../work/unit-row'

/** Whether nobody has translated a unit, in the translate view or in the form. */
export const isMissing = (row: UnitRow): boolean => isInSource(row) && !row.isFree && stateOf(row) === 'missing'

/** A text for one unit, and the source it was made from. */
export type Filling = { readonly key: string; readonly source: string; readonly target: string }

type Filled = {
  /** Keys of the units that have their text now. */
  readonly filled: readonly string[]
  readonly refused: readonly { readonly key: string; readonly reason: string }[]
}

type Order = { readonly fillings: readonly Filling[]; readonly by: string; readonly origin: 'memory' | 'machine' }

/**
 * Saves texts into the units that are still missing and still have the source that the text was made from. Where Payload
 * refuses the whole, such as for a title that is too long, field by field, so that the others are kept.
 */
export const fillMissing = async (payload: Payload, key: TranslationKey, order: Order): Promise<Filled> => {
  if (order.fillings.length === 0) return { filled: [], refused: [] }
  try {
    return await fill(payload, key, order)
  } catch (error) {
    if (!(error instanceof ValidationError || error instanceof UnitsRefused)) throw error
    const parts = byField(order.fillings)
    if (parts.length === 1)
      return { filled: [], refused: order.fillings.map((filling) => ({ key: filling.key, reason: error.message })) }
    const done: Filled[] = []
    for (const fillings of parts) done.push(await fillMissing(payload, key, { ...order, fillings }))
    return { filled: done.flatMap(({ filled }) => filled), refused: done.flatMap(({ refused }) => refused) }
  }
}

/** All of it in one unit of the write queue, from reading what is missing to saving. */
const fill = (payload: Payload, key: TranslationKey, { by, fillings, origin }: Order): Promise<Filled> =>
  inOneUnit(payload.db, async () => {
    const { rows } = await readWork(payload, key)
    const changes = fillings.flatMap((filling) => {
      const row = rows.find((known) => known.key === filling.key)
      return row && isMissing(row) && row.source === filling.source ? [changeOf(row, filling.target)] : []
    })
    if (changes.length > 0) await saveUnits(payload, key, { changes, by, origin })
    const filled = changes.map((change) => change.key)
    const late = fillings.filter((filling) => !filled.includes(filling.key))
    return { filled, refused: late.map((filling) => ({ key: filling.key, reason: 'it was changed meanwhile' })) }
  })

/** What nobody has confirmed counts as the machine's, wherever it came from. */
const changeOf = ({ key, version }: UnitRow, target: string): UnitChange => ({ key, version, target, state: 'machine' })

/** The part of a unit's key before its number is its field. */
const byField = (fillings: readonly Filling[]): Filling[][] => {
  const fields = new Map<string, Filling[]>()
  for (const filling of fillings) {
    const field = filling.key.slice(0, filling.key.lastIndexOf('#'))
    fields.set(field, [...(fields.get(field) ?? []), filling])
  }
  return [...fields.values()]
}
