/** Base of what a destination throws: the change `seq` was not delivered, nor anything behind it. */
export abstract class DeliveryError extends Error {
  /** What is to be done: try again later, switch the channel off, or wait until a person has changed something. */
  abstract readonly code: 'retry' | 'gone' | 'refused'
  readonly seq: number | null

  constructor(message: string, { seq, ...options }: { seq: number | null } & ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.seq = seq
  }
}

/** It may succeed later: no answer, a fault on the other side, too many requests. */
export class TryLater extends DeliveryError {
  readonly code = 'retry'
  /** How long the other side asked us to wait, in milliseconds, within bounds; null where it asked for nothing. */
  readonly retryAfterMs: number | null

  constructor(
    message: string,
    { retryAfterMs = null, ...facts }: { seq: number | null; retryAfterMs?: number | null } & ErrorOptions,
  ) {
    super(message, facts)
    this.retryAfterMs = retryAfterMs
  }
}

/** The other side said that it wants no more (HTTP 410): the channel is to be switched off. */
export class ConsumerGone extends DeliveryError {
  readonly code = 'gone'
}

/** It can't succeed until somebody changes the channel or the installation: nothing was sent. */
export class DeliveryRefused extends DeliveryError {
  readonly code = 'refused'
}
