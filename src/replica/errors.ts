/** Base of what this room throws. */
export class ReplicaError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
  }
}

/** There is no replica yet: the follower has not written one. An empty one is never made up. */
export class ReplicaMissing extends ReplicaError {
  constructor(file: string) {
    super('replica-missing', `There is no replica at ${file} yet. It is written when the server starts.`)
  }
}

/** The ledger's rows don't follow on what the replica holds: a change was lost on the way. */
export class LostChange extends ReplicaError {
  constructor(facts: { entry: string; expected: string | null; given: string | null }) {
    super(
      'lost-change',
      `A change of ${facts.entry} was lost: it follows ${facts.given ?? 'nothing'}, the replica holds ${facts.expected ?? 'nothing'}.`,
    )
  }
}

/** A row does not come behind the ones that the replica holds. */
export class OutOfOrder extends ReplicaError {
  constructor(facts: { seq: number; held: number }) {
    super('out-of-order', `Row ${facts.seq} of the ledger came after row ${facts.held}: numbers only grow.`)
  }
}

/** An edition's content is not what its hash says. */
export class WrongHash extends ReplicaError {
  constructor(facts: { seq: number; expected: string; actual: string }) {
    super('wrong-hash', `Edition ${facts.seq} should have the hash ${facts.expected}, its content has ${facts.actual}.`)
  }
}

/** A query's parameter can't be answered. */
export class BadQuery extends ReplicaError {
  readonly parameter: string

  constructor(parameter: string, message: string) {
    super('bad-query', message)
    this.parameter = parameter
  }
}

/** Another node can't be reached, or broke off while it answered. It is asked again. */
export class OriginUnreachable extends ReplicaError {
  constructor(url: string, options?: ErrorOptions) {
    const { cause } = options ?? {}
    const why = cause instanceof Error ? ` (${whyOf(cause)})` : ''
    super(
      'origin-unreachable',
      `${url} does not answer${why}. Check the address, and that the node is running.`,
      options,
    )
  }
}

/** Something answers at the address, but not a node that can be followed. */
export class NotQanun extends ReplicaError {
  constructor(url: string, what: string) {
    super('not-qanun', `${url} is not a Qanun node that can be followed: ${what}.`)
  }
}

/** An answer of another node did not come as it was sent. Nothing of it is kept. */
export class BrokenAnswer extends ReplicaError {
  constructor(url: string, what: string, options?: ErrorOptions) {
    super('broken-answer', `The answer of ${url} is broken and was refused: ${what}.`, options)
  }
}

/** The ledger that is followed has begun another epoch. */
export class OtherEpoch extends ReplicaError {
  constructor(facts: { held: string; url: string }) {
    super(
      'other-epoch',
      `${facts.url} no longer has the epoch "${facts.held}": everything is read anew, and what is held stays public until then.`,
    )
  }
}

/** The node that is followed holds less than we do: it is restored, or itself not up to date. */
export class OriginBehind extends ReplicaError {
  constructor(facts: { held: number; head: number }) {
    super(
      'origin-behind',
      `The node that is followed is at number ${facts.head}, this one at ${facts.held}. It is given time; then everything is read anew.`,
    )
  }
}

/** `fetch` tells the reason one cause further in. */
const whyOf = (error: Error): string => {
  const { cause } = error
  return cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : error.message
}
