/** What becomes of translations that have been older than their source for longer than they may. */
import type { EntryContent } from '#contract'
import { afterCommit, inOneUnit } from '#database'
import { dueOf, outdatedTranslations } from '#translation'
import type { Payload } from 'payload'

import { followUp } from './cascade'
import { createKeeper } from './keeper'
import type { Job } from './lease'
import { append, currentRow, waitingRows } from './ledger'
import type { LedgerKey, StoredRow } from './ledger-row'
import { withdraw } from './publish'
import { signals } from './signals'

/** How often a server looks, in milliseconds; terms are counted in days. */
const LOOK_EVERY_MS = 60_000

const MANY = 1_000

/**
 * Tells readers of every public translation whose term is over, or withdraws it (src/translation/grades/lag.config.ts);
 * takes the line away where it no longer holds.
 * @returns how many were changed
 */
export const enforceLag = async (payload: Payload): Promise<number> => {
  let changed = 0
  for (const key of await outdatedTranslations(payload))
    changed += Number(await inOneUnit(payload.db, () => enforceOn(payload, key)))
  return changed
}

const enforceOn = async (payload: Payload, key: LedgerKey): Promise<boolean> => {
  const row = await currentRow(payload, key)
  // What waits for its number may have caught up already.
  if (row?.op !== 'publish' || (await isWaiting(payload, key))) return false
  const { isLate, isToWithdraw } = await dueOf(payload, key)
  if (isToWithdraw) {
    await withdraw(payload, key)
    payload.logger.warn({ msg: `Withdrawn, because it is older than its source: ${key.type}/${key.id}`, ...key })
    return true
  }
  if (isTold(row) === isLate) return false
  await append(payload, followUp(row, 'cascade'))
  afterCommit(() => void signals().events.emit('waiting'))
  return true
}

const isWaiting = async (payload: Payload, { id, locale, type }: LedgerKey): Promise<boolean> =>
  (await waitingRows(payload, MANY)).some((row) => row.entry === id && row.type === type && row.locale === locale)

const isTold = (row: StoredRow): boolean =>
  (JSON.parse(row.content ?? 'null') as EntryContent | null)?.translation.isLate === true

/** Looks for translations whose term is over, again and again. */
export const createLagKeeper = (payload: Payload): Job =>
  createKeeper(payload, {
    job: 'lag',
    everyMs: LOOK_EVERY_MS,
    look: () => enforceLag(payload),
    fault: 'Late translations could not be looked for; it is tried again.',
  })
