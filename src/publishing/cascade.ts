/** Who shows whom, and who must be issued again because of it. */
import type { Payload } from 'payload'

import { append, changeRow, currentFactsOf, editionKey, editionsShowing, rowsWith, waitingAgain } from './ledger'
import type { StoredRow } from './ledger-row'

/**
 * After a row got its number: every current edition that shows its entry, in its own language as a reference or in
 * another as the alternate, waits to be issued again from its last edition. Whether anything changed in it is found
 * when it is numbered; what did not change is dropped there, which also ends the chain.
 */
export const cascade = async (payload: Payload, row: StoredRow): Promise<void> => {
  const [showing, siblings] = await Promise.all([
    editionsShowing(payload, { type: row.type, id: row.entry }),
    currentFactsOf(payload, { type: row.type, id: row.entry }),
  ])
  const dependents = [
    ...showing.filter(({ locale }) => locale === row.locale),
    ...siblings.filter(({ locale, op }) => locale !== row.locale && op === 'publish'),
  ]
  // One that waits looks everything up when its turn comes, this row included: units run one after the other, among all processes.
  const waiting = await waitingAgain(payload, dependents)
  const others = dependents.filter((dependent) => !waiting.has(editionKey(dependent)))
  const editions = await rowsWith(
    payload,
    others.map(({ id }) => id),
  )
  for (const edition of editions) await append(payload, followUp(edition, 'cascade'))
  await changeRow(payload, { id: row.id, where: {}, data: { isCascaded: true } })
}

/** A row that issues an edition again as it is, with what it shows of others looked up anew. */
export const followUp = (edition: StoredRow, origin: 'cascade' | 'reconcile') => ({
  op: 'publish' as const,
  origin,
  type: edition.type,
  entry: edition.entry,
  locale: edition.locale,
  slug: edition.slug ?? null,
  title: edition.title ?? null,
  projection: edition.projection ?? null,
  textHash: edition.textHash ?? null,
  basis: edition.basis ?? null,
  refs: [...(edition.refs ?? [])],
})
