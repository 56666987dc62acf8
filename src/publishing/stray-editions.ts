/** Editions with texts that the gate did not see: from before a rule, come past it, or of our own making. */
import type { EntryContent } from '#contract'
import { inOneUnit } from '#database'
import type { Payload } from 'payload'

import { followUp } from './cascade'
import { TextInOtherLanguage } from './errors'
import { append, currentEditionPages } from './ledger'
import { nameOf, type StoredRow } from './ledger-row'
import type { Fault } from './reconcile'
import { straysIn } from './strays'

/** Where an edition says something in another language than it names; null where all is well. */
export const strayFault = (payload: Payload, row: StoredRow): TextInOtherLanguage | null => {
  const collection = payload.config.collections.find(({ slug }) => slug === row.type)
  if (!collection || !row.content) return null
  const strays = straysIn(JSON.parse(row.content) as EntryContent, collection.flattenedFields)
  return strays.length > 0 ? new TextInOtherLanguage({ name: nameOf(row), strays }) : null
}

/** Every current edition that says something in another language than it names. */
export const findStrays = async (payload: Payload): Promise<Fault[]> => {
  const faults: Fault[] = []
  for await (const { fault } of strayEditions(payload)) faults.push({ kind: 'other-language', detail: fault.message })
  return faults
}

/**
 * Issues those editions again, which mends what others or the code brought in: titles of other entries, and the languages of
 * sources. The sequencer does it; what is in the entry's own text stays until somebody publishes it anew.
 */
export const reissueStrays = async (payload: Payload): Promise<void> => {
  for await (const { row } of strayEditions(payload))
    await inOneUnit(payload.db, () => append(payload, followUp(row, 'reconcile')))
}

async function* strayEditions(payload: Payload): AsyncGenerator<{ row: StoredRow; fault: TextInOtherLanguage }> {
  for await (const rows of currentEditionPages(payload))
    for (const row of rows) {
      const fault = strayFault(payload, row)
      if (fault) yield { row, fault }
    }
}
