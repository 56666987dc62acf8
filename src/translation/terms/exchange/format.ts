import type { Term, TermWord } from '../term'

/** What a file says of one concept. What it says nothing of stays as it is. */
export type ReturnedTerm = {
  /** Where it stands, for people: `line 12`, `row 5`. */
  readonly place: string
  /** What it is to be called where nobody knows it yet; null where the file has no name for it. */
  readonly concept: string | null
  /** Names by which it may be known already: they go before. */
  readonly aliases: readonly string[]
  readonly facts: Partial<Pick<Term, 'domain' | 'status' | 'note' | 'source' | 'wikidata'>>
  /** By language; an empty one is taken away. */
  readonly definitions: Readonly<Record<string, string>>
  /** By language; a language that is here has these words and no others. */
  readonly words: Readonly<Record<string, readonly TermWord[]>>
  /** Languages of the file that aren't ours: their words are left out. */
  readonly otherLanguages: readonly string[]
  /** What the reader saw wrong with it, as sentences. */
  readonly faults: readonly string[]
}

/** A way of writing the vocabulary into one file, and reading it back. */
export type TermsFormat = {
  readonly name: 'tbx' | 'csv'
  /** Of its files, without the dot, the usual one first. */
  readonly extensions: readonly string[]
  readonly mediaType: string
  readonly write: (terms: Iterable<Term>) => Iterable<string>
  /** @throws UnreadableFile with line and column where it is no file of this format at all */
  readonly read: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<ReturnedTerm>
}

/** Concepts of one file: they are held together, since all of them are taken or none. */
export const MAX_CONCEPTS = 50_000
