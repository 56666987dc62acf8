import { type Lag, lagsOf } from '../grades'
import { parsePending } from './pending'
import type { Progress } from './progress'

type Outdated = Pick<Progress, 'grade' | 'outdatedSince' | 'type'>

/** Every lag of a row of the queue, what weighs most first; none while readers see a current translation. */
export const lagsOfProgress = ({ grade, outdatedSince, type }: Outdated): Lag[] =>
  outdatedSince ? lagsOf(type, parsePending(grade), new Date()) : []

/** The lag that weighs most; null while readers see a current translation, or none. */
export const lagOfProgress = (row: Outdated): Lag | null => lagsOfProgress(row)[0] ?? null
