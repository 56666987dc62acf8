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
