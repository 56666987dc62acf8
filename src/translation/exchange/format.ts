import type { MarkInfo, UnitState } from '../units/unit'

/** What goes out to translators' tools: whole entries, unit by unit. */
export type ExchangeHead = {
  readonly sourceLocale: string
  readonly targetLocale: string
  /** RFC 3339, UTC. */
  readonly at: string
}

export type ExchangeUnit = {
  readonly key: string
  /** The field's labels in the source language, outermost first. */
  readonly labels: readonly string[]
  /** Marked texts; a long source is cut into sentences inside the unit, which joined are the unit. */
  readonly source: string
  readonly sentences: readonly string[]
  readonly target: string | null
  readonly state: UnitState
  /** Fingerprint of the source text, by which it is seen that it changed since. */
  readonly sourceHash: string
  readonly marks: readonly MarkInfo[]
  readonly notes: readonly string[]
  readonly terms: readonly { readonly source: string; readonly target: string }[]
  readonly matches: readonly { readonly source: string; readonly target: string; readonly percent: number }[]
}

export type ExchangeEntry = {
  readonly type: string
  readonly id: string
  readonly title: string
  readonly units: readonly ExchangeUnit[]
}

/** What comes back of one unit. `fault` says why it can't be taken; the texts of others can. */
export type ReturnedUnit = {
  readonly type: string
  readonly id: string
  readonly key: string
  readonly source: string
  readonly sourceHash: string | null
  readonly target: string | null
  readonly state: UnitState | null
  readonly notes: readonly string[]
  readonly fault?: { readonly code: 'broken-marks' | 'bad-unit'; readonly message: string }
}

export type ReturnedFile = {
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly units: AsyncIterable<ReturnedUnit>
}

/** A way of writing units into one file, and reading them back. Streams both ways; nothing holds the whole file. */
export type ExchangeFormat = {
  readonly name: 'xliff2' | 'xliff1' | 'json' | 'csv'
  /** Of its files, without the dot, the usual one first. */
  readonly extensions: readonly string[]
  readonly mediaType: string
  readonly write: (head: ExchangeHead, entries: AsyncIterable<ExchangeEntry>) => AsyncIterable<string>
  /** @throws UnreadableFile with line and column where it is no file of this format at all */
  readonly read: (chunks: AsyncIterable<Uint8Array>) => Promise<ReturnedFile>
}
