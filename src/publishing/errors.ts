import { APIError } from 'payload'

import type { Finding } from '#review'

import type { Stray } from './strays'

type Facts = Readonly<Record<string, unknown>>

/** Base of what this room throws; all of it may be shown to the signed-in person who asked. */
export class PublishingError extends APIError<Facts> {
  readonly code: string

  constructor(code: string, status: number, message: string, facts: Facts = {}) {
    super(message, status, { code, ...facts }, true)
    this.code = code
  }
}

export class NoSuchEntry extends PublishingError {
  constructor(facts: { type: string; id: string }) {
    super('no-such-entry', 404, `There is no entry ${facts.id} in "${facts.type}".`, facts)
  }
}

export class NotAContentCollection extends PublishingError {
  constructor(facts: { type: string; known: readonly string[] }) {
    super('not-published', 404, `"${facts.type}" is not published; these are: ${facts.known.join(', ')}.`, facts)
  }
}

/** The text changed since the editor looked at it. */
export class StaleCandidate extends PublishingError {
  constructor(facts: { expected: string; actual: string }) {
    super('stale-candidate', 409, 'The text changed since you looked at it. Look again, then publish.', facts)
  }
}

/** The gate holds the entry back. */
export class GateClosed extends PublishingError {
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    const list = findings.map(({ message, path }) => (path ? `${path}: ${message}` : message)).join(' ')
    super('gate-closed', 422, `This can't be published yet. ${list}`, { findings })
    this.findings = findings
  }
}

/** The ledger holds a row that can't be understood; nothing is guessed from it. */
export class BrokenLedgerRow extends PublishingError {
  constructor(facts: { id: string; reason: string }) {
    super('broken-ledger-row', 500, `The ledger's row ${facts.id} can't be read: ${facts.reason}.`, facts)
  }
}

/** An edition that was issued says something in another language than it names. */
export class TextInOtherLanguage extends PublishingError {
  constructor({ name, strays }: { name: string; strays: readonly Stray[] }) {
    const places = strays.map(({ language, path, text }) => `${path} is not in the language "${language}": “${text}”`)
    super('other-language', 500, `${name}: ${places.join('; ')}.`, { name, strays })
  }
}

/** A command would publish under another address than the server does. */
export class OtherAddress extends PublishingError {
  constructor(facts: { kept: string; given: string }) {
    super(
      'other-address',
      409,
      `The site's address is ${facts.kept}, and here it is ${facts.given}. Set SITE_URL (or PORT) as for the server, or start the server once with the new one.`,
      facts,
    )
  }
}

/** Another node on this database has another secret: who signs in at one would not be signed in at the other. */
export class OtherSecret extends PublishingError {
  constructor() {
    super(
      'other-secret',
      409,
      'Another server on this database has another PAYLOAD_SECRET. All of them need the same one: set it, then start again.',
    )
  }
}
