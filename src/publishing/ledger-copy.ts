/**
 * The ledger as a backup has it: as of one number, and such that a sequencer can go on from it.
 *
 * On SQLite all is read as of one moment. On MongoDB the system may publish meanwhile, so the order of the reads counts:
 * what was not cascaded, then what waits, then the head, then the rows up to it. A follow-up that isn't among what waited
 * belongs to a row that is copied as not cascaded, and is issued again; what is issued twice is dropped when it is numbered.
 */
import { randomUUID } from 'node:crypto'

import type { Payload, Where } from 'payload'

import { headSeq, keepState, uncascadedRows, waitingRows } from './ledger'
import type { StoredRow } from './ledger-row'

const PAGE = 200

/** No limit, for the database. */
const ALL = 0

/** The head of the copy, and its rows, a page at a time, the largest number first, and last those that wait. */
export type LedgerCopy = { readonly seq: number; readonly pages: AsyncGenerator<StoredRow[]> }

export const copyLedger = async (payload: Payload): Promise<LedgerCopy> => {
  const headBefore = await headSeq(payload)
  const uncascaded = new Set((await uncascadedRows(payload, ALL)).map(({ id }) => id))
  const waiting = await waitingRows(payload, ALL)
  const seq = await headSeq(payload)
  const asOf = (row: StoredRow, current: Set<string>): StoredRow => {
    const key = `${row.type}/${row.entry}/${row.locale}`
    const isSuperseded = current.has(key)
    current.add(key)
    return {
      ...row,
      // A row that has followed since is not in the copy.
      isSuperseded,
      isCascaded: row.isCascaded === true && !uncascaded.has(row.id) && (row.seq ?? 0) <= headBefore,
    }
  }
  return { seq, pages: pagesUpTo(payload, { seq, waiting, asOf }) }
}

type Copying = {
  readonly seq: number
  readonly waiting: readonly StoredRow[]
  readonly asOf: (row: StoredRow, current: Set<string>) => StoredRow
}

async function* pagesUpTo(payload: Payload, { asOf, seq, waiting }: Copying): AsyncGenerator<StoredRow[]> {
  const current = new Set<string>()
  const numbered = new Set<string>()
  const wasWaiting = new Set(waiting.map(({ id }) => id))
  for (let before = seq + 1; ;) {
    const rows = await numberedRows(payload, { seq: { less_than: before } })
    for (const { id } of rows) if (wasWaiting.has(id)) numbered.add(id)
    if (rows.length > 0) yield rows.map((row) => asOf(row, current))
    if (rows.length < PAGE) break
    before = rows.at(-1)?.seq ?? 0
  }
  yield waiting.filter(({ id }) => !numbered.has(id))
}

const numberedRows = async (payload: Payload, where: Where): Promise<StoredRow[]> => {
  const { docs } = await payload.db.find<StoredRow & { id: string }>({
    collection: 'editions',
    limit: PAGE,
    pagination: false,
    sort: '-seq',
    where,
  })
  return docs
}

/** Gives the ledger another epoch: after a restore, nobody who has followed the old one may go on with its numbers. */
export const renewEpoch = async (payload: Payload): Promise<string> => {
  const epoch = randomUUID().slice(0, 8)
  await keepState(payload, { epoch })
  return epoch
}
