import type { LedgerHead } from '#contract'
import type { ChannelRow, RunRow } from '#distribution'

/** What a destination that failed for good in its present form is tried again after, in milliseconds. */
const REFUSED_PAUSE_MS = 60 * 60 * 1_000

/** What is written down when a try failed. */
export const nextAfter = (pauseMs: number | null, now = Date.now()): string =>
  new Date(now + (pauseMs ?? REFUSED_PAUSE_MS)).toISOString()

/** Whether somebody changed the channel since it was tried. */
export const isChangedSince = ({ updatedAt }: ChannelRow, { triedAt }: Pick<RunRow, 'triedAt'>): boolean =>
  triedAt !== null && triedAt !== undefined && updatedAt >= triedAt

/** An export depends on what the channel shows now, and not only on what changed in the ledger. */
export const isExport = ({ destination }: ChannelRow): boolean => destination === 'folder' || destination === 's3'

/** Whether something is to be taken somewhere now. */
export const isDue = (
  row: ChannelRow,
  run: RunRow | null,
  head: LedgerHead,
  now = new Date().toISOString(),
): boolean => {
  if (row.destination === 'pull' || row.isOn !== true) return false
  if (!run) return head.seq > 0
  const isChanged = isChangedSince(row, run)
  // It was switched off for it, and somebody has switched it on again.
  if (run.fault === 'gone' || run.fault === 'dead') return true
  if (run.nextAt) return isChanged || run.nextAt <= now
  return run.epoch !== head.epoch || run.seq < head.seq || (isChanged && isExport(row))
}
