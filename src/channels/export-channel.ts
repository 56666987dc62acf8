import type { Attempt, Channel, FrozenSource } from './channel'
import { DeliveryRefused, TryLater } from './errors'

/** What became of an export, in a sentence, and the status of the answer where there was one that matters. */
export type Failure = { readonly detail: string; readonly status: number | null; readonly isRefused: boolean }

export type ExportPlace = {
  /** Writes all that is public now. @returns in a sentence what was done */
  readonly write: (source: FrozenSource, signal: AbortSignal) => Promise<string>
  /** Writes something that is no content, and removes it. @returns in a sentence what was done */
  readonly tryOut: (signal: AbortSignal) => Promise<string>
  /** What an error means; null for what is a fault of ours and must be heard of as it is. */
  readonly failureOf: (error: unknown) => Failure | null
  readonly now?: () => Date
}

/** A destination that holds all that is public as one export: it is written anew when something changed, and reaches to the head at once. */
export const exportChannel = ({ failureOf, now = () => new Date(), tryOut, write }: ExportPlace): Channel => {
  const attempted = async (seq: number | null, work: () => Promise<string>, signal: AbortSignal) => {
    const begun = now()
    const ended = (facts: Pick<Attempt, 'detail' | 'isDelivered' | 'status'>): Attempt => ({
      seq,
      messageId: null,
      at: begun.toISOString(),
      durationMs: now().getTime() - begun.getTime(),
      ...facts,
    })
    try {
      const detail = await work()
      return { attempt: ended({ isDelivered: true, status: null, detail }), error: null }
    } catch (cause) {
      signal.throwIfAborted()
      const failure = failureOf(cause)
      if (!failure) throw cause
      const { detail, isRefused, status } = failure
      const error = isRefused ? new DeliveryRefused(detail, { seq, cause }) : new TryLater(detail, { seq, cause })
      return { attempt: ended({ isDelivered: false, status, detail }), error }
    }
  }

  return {
    async *deliver({ after, report, signal, source }) {
      signal.throwIfAborted()
      if (source.head().seq <= after) return
      const frozen = source.frozen()
      const { seq } = frozen.head()
      try {
        const { attempt, error } = await attempted(seq, () => write(frozen, signal), signal)
        await report(attempt)
        if (error) throw error
      } finally {
        frozen.close()
      }
      yield seq
    },
    test: async (signal) => (await attempted(null, () => tryOut(signal), signal)).attempt,
  }
}

/** What a file system says, such as a full disk; null for other errors. Paths are left out. */
export const fileFailure = (error: unknown, what: 'removed' | 'written' = 'written'): Failure | null => {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) return null
  return { detail: `The export could not be ${what}: ${code} (${syscall}).`, status: null, isRefused: false }
}
