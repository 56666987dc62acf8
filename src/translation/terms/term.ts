export const WORD_STATUSES = ['preferred', 'allowed', 'forbidden'] as const

export const PARTS_OF_SPEECH = ['noun', 'verb', 'adjective', 'adverb', 'phrase'] as const

export type TermWord = {
  readonly text: string
  readonly status: (typeof WORD_STATUSES)[number]
  readonly partOfSpeech?: (typeof PARTS_OF_SPEECH)[number] | undefined
  readonly note?: string | undefined
}

export const TERM_STATUSES = ['to-be-confirmed', 'confirmed'] as const

export const TERM_DOMAINS = ['general', 'drug', 'red-flag', 'everyday'] as const

/** How long the parts of a term may be, in UTF-16 units. */
export const TERM_LIMITS = {
  concept: 120,
  definition: 2000,
  word: 200,
  wordNote: 500,
  note: 2000,
  source: 500,
} as const

/** What concepts are called: lower-case letters, digits and hyphens. */
export const CONCEPT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** Wikidata's items. */
export const WIKIDATA_ID = /^Q[1-9]\d{0,18}$/u

/** One concept: the word to use in each language, the words to avoid. */
export type Term = {
  readonly id: string
  /** A short name of the concept, in English kebab case. */
  readonly concept: string
  /**
   * What kind of thing it is. A drug's name must stand in the translation; an everyday word leads searches to the other
   * language, and texts are not asked for it.
   */
  readonly domain: (typeof TERM_DOMAINS)[number]
  /** By language. */
  readonly definitions: Readonly<Record<string, string>>
  /** By language; at most one is preferred. */
  readonly words: Readonly<Record<string, readonly TermWord[]>>
  readonly status: (typeof TERM_STATUSES)[number]
  readonly source: string | null
  /** `Q` and digits. */
  readonly wikidata: string | null
  readonly note: string | null
}

/** A word of a term in a text: UTF-16 offsets into the plain text. */
export type TermHit = {
  readonly term: Term
  readonly word: TermWord
  readonly start: number
  readonly end: number
}
