import type { ConcernedConsumer } from './rows'
import type { Showing } from './showings'

type Known = {
  /** The ledger's present one. */
  readonly epoch: string
  /** What the consumer has is no older than this (RFC 3339, UTC); null where nobody knows. */
  readonly begunAt: string | null
}

/**
 * Whether a consumer may have what its channel showed. In doubt it may: who has dropped it says so by its next question, and who
 * has not would be asked by nobody.
 */
export const mayHold = (
  { epoch, place, seenAt, seq }: ConcernedConsumer,
  { left, until }: Showing,
  { begunAt, epoch: present }: Known,
): boolean => {
  const hasBegunAfter = (moment: string): boolean => begunAt !== null && begunAt > moment
  if (until !== null && (seenAt === null || hasBegunAfter(until))) return false
  if (left === null) return true
  // Who said how far it is is judged by that: a text may have got the number by which it left some time after that moment.
  if (place === null && seq === null && hasBegunAfter(left.at)) return false
  return !(left.isTold && epoch === present && (seq ?? 0) >= left.seq)
}
