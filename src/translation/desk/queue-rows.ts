/** The queue's rows as people see them, and what makes one late. */
import type { Payload } from 'payload'

import type { Lag } from '../grades'
import { lagOfProgress } from '../work/lag'
import { findProgress, type Progress } from '../work/progress'

/** One entry in one language it is translated into. */
export type QueueRow = Omit<Progress, 'outdatedSince' | 'grade'> & {
  /** How long readers have seen a translation of an older text, and what will come of it; null while it is current. */
  readonly lag: Lag | null
  /** Whether its due date is past and it isn't done. */
  readonly isLate: boolean
}

/** Every row there is: thousands at most, and the coverage is counted over all of them anyway. */
export const readQueue = async (payload: Payload): Promise<QueueRow[]> =>
  (await findProgress(payload, { where: {} })).rows.map(rowOf)

/** Whether there is anything to do. */
export const isOpen = ({ wordsToDo }: Pick<QueueRow, 'wordsToDo'>): boolean => wordsToDo > 0

/** Past the day it was to be done, or with readers who see an older text for longer than the rules allow. */
export const isOverdue = ({ isLate, lag }: QueueRow): boolean => isLate || lag?.isOverdue === true

/** The day by which something has to happen, of what is set and of what the rules say; null where nothing presses. */
export const dueDayOf = (row: QueueRow): string | null => {
  const days = [
    ...(row.dueAt !== null && isOpen(row) ? [row.dueAt] : []),
    ...(row.lag ? [row.lag.dueAt.slice(0, 10)] : []),
  ]
  return days.toSorted()[0] ?? null
}

/** ISO 8601, in UTC: due dates are days, and the queue has people in more than one time zone. */
const today = (): string => new Date().toISOString().slice(0, 10)

const rowOf = ({ grade, outdatedSince, ...row }: Progress): QueueRow => ({
  ...row,
  title: row.title ?? '',
  assignee: row.assignee ?? null,
  dueAt: row.dueAt ?? null,
  isPublic: row.isPublic === true,
  isSourcePublic: row.isSourcePublic === true,
  lag: lagOfProgress({ ...row, grade, outdatedSince }),
  isLate: typeof row.dueAt === 'string' && row.dueAt < today() && isOpen(row),
})
