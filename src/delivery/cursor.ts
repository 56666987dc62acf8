import type { LedgerHead } from '#contract'

import { badParameter, cursorFromTheFuture, cursorOfAnotherEpoch } from './problem'

/** A place in the ledger, as consumers keep it: `"<epoch>.<seq>"`. */
export const cursorOf = (epoch: string, seq: number): string => `${epoch}.${seq}`

/** The number behind a cursor; 0 from the start. @throws ProblemError for a broken, future or foreign one */
export const seqOf = (cursor: string | undefined, head: LedgerHead, base = '/v1'): number => {
  if (cursor === undefined || cursor === '0') return 0
  const [, epoch, digits] = /^([A-Za-z0-9-]+)\.(\d{1,15})$/.exec(cursor) ?? []
  if (epoch === undefined || digits === undefined)
    throw badParameter(
      'since',
      `"${cursor}" is not a cursor: take it from "next" of the last answer, or leave it out to start from the beginning.`,
    )
  if (epoch !== head.epoch) throw cursorOfAnotherEpoch(head.epoch, base)
  const seq = Number(digits)
  if (seq > head.seq) throw cursorFromTheFuture(cursorOf(head.epoch, head.seq))
  return seq
}
