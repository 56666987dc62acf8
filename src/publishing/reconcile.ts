/** What is published against what was issued. A healthy system finds nothing; whatever is found was a fault. */
import type { Payload } from 'payload'

import { inOneUnit } from '#database'

import { contentCollections } from './candidate'
import { followUp } from './cascade'
import { allCurrentRows, append, changeRow, keepState, ledgerState, uncascadedRows, waitingRows } from './ledger'
import { nameOf, type StoredRow } from './ledger-row'
import { appendWithdrawal } from './publish'
import { siteUrlOf } from './site-url'

export type Fault = {
  readonly kind: 'waiting' | 'not-cascaded' | 'entry-gone' | 'not-superseded' | 'other-language'
  readonly detail: string
}

const MANY = 1_000

/** Compares the ledger with the entries, and with itself. Changes nothing. */
export const findFaults = async (payload: Payload): Promise<Fault[]> => {
  const [waiting, uncascaded, gone] = await Promise.all([
    waitingRows(payload, MANY),
    uncascadedRows(payload, MANY),
    editionsOfGoneEntries(payload),
  ])
  return [
    ...waiting.map((row) => ({
      kind: 'waiting' as const,
      detail: `${row.op} of ${nameOf(row)} waits for its number since ${row.at}.`,
    })),
    ...uncascaded.map((row) => ({
      kind: 'not-cascaded' as const,
      detail: `${row.op} of ${nameOf(row)}, seq ${row.seq}: who shows it was not told.`,
    })),
    ...gone.map((row) => ({
      kind: 'entry-gone' as const,
      detail: `${row.op} of ${nameOf(row)} is public, but the entry is gone or in the trash.`,
    })),
    ...(await forgottenRows(payload)).map((row) => ({
      kind: 'not-superseded' as const,
      detail: `${row.op} of ${nameOf(row)}, seq ${row.seq}: still marked as current.`,
    })),
  ]
}

/**
 * Mends what {@link findFaults} finds, as far as rows must be added or marked; the sequencer does the rest.
 * Where the site's address changed, every edition is issued again, because its links did.
 */
export const reconcile = async (payload: Payload): Promise<Fault[]> => {
  const faults = await findFaults(payload)
  await inOneUnit(payload.db, async () => {
    for (const row of await editionsOfGoneEntries(payload)) {
      await appendWithdrawal(
        payload,
        { type: row.type, id: row.entry, locale: row.locale },
        { origin: 'reconcile', slug: row.slug ?? '' },
      )
    }
    for (const row of await forgottenRows(payload))
      await changeRow(payload, { id: row.id, where: {}, data: { isSuperseded: true } })
    await reissueAtNewAddress(payload)
  })
  return faults
}

const reissueAtNewAddress = async (payload: Payload): Promise<void> => {
  const { siteUrl } = await ledgerState(payload)
  if (siteUrl && siteUrl !== siteUrlOf(payload)) {
    const editions = (await allCurrentRows(payload)).filter(({ op }) => op === 'publish')
    for (const edition of editions) await append(payload, followUp(edition, 'reconcile'))
  }
  await keepState(payload, { siteUrl: siteUrlOf(payload) })
}

const editionsOfGoneEntries = async (payload: Payload): Promise<StoredRow[]> => {
  const editions = (await allCurrentRows(payload)).filter(({ op }) => op === 'publish')
  const living = new Set<string>()
  for (const { slug } of contentCollections(payload)) {
    const { docs } = await payload.find({
      collection: slug,
      depth: 0,
      overrideAccess: true,
      pagination: false,
      select: {},
    })
    for (const { id } of docs) living.add(`${slug}/${id}`)
  }
  const waiting = new Set(
    (await waitingRows(payload, MANY))
      .filter(({ op }) => op === 'withdraw')
      .map(({ entry, locale }) => `${entry}/${locale}`),
  )
  return editions.filter((row) => !living.has(`${row.type}/${row.entry}`) && !waiting.has(`${row.entry}/${row.locale}`))
}

/** Rows that a crash left marked as current although a later one has a number. */
const forgottenRows = async (payload: Payload): Promise<StoredRow[]> => {
  const { docs } = await payload.db.find<StoredRow & { id: string }>({
    collection: 'editions',
    pagination: false,
    limit: 0,
    select: { entry: true, isSuperseded: true, locale: true, op: true, seq: true, slug: true, type: true },
    sort: '-seq',
    where: { and: [{ seq: { exists: true } }, { isSuperseded: { equals: false } }] },
  })
  const seen = new Set<string>()
  return docs.filter(({ entry, locale, type }) => {
    const key = `${type}/${entry}/${locale}`
    const isOlder = seen.has(key)
    seen.add(key)
    return isOlder
  })
}
