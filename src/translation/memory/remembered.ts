import type { Penalty } from './penalty'

/** One remembered translation: marked texts, with where it came from. */
export type Remembered = {
  readonly id: string
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly source: string
  readonly target: string
  /** Folded plain source texts of the units before and after it; null at the edges and where it isn't known. */
  readonly before: string | null
  readonly after: string | null
  /** `review`: a person confirmed it here; `seed`: shipped with the clinic's content; `import`: from a file. */
  readonly origin: 'review' | 'seed' | 'import'
  /** Where it was used: `causes/<id>`, or the file's name. */
  readonly scope: string
  readonly by: string | null
  /** RFC 3339, UTC. */
  readonly at: string
}

/** One difference between the remembered source and the asked one, in words. */
export type DiffPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** A remembered translation that may serve for a text. */
export type MemoryHit = {
  readonly remembered: Remembered
  /** 101: same text between the same neighbours; 100: same text; less: similar, after penalties. A whole number. */
  readonly percent: number
  /** The target with the asked text's numbers and marks put in, as marked text. */
  readonly target: string
  readonly diff: readonly DiffPart[]
  /** What cost percent. */
  readonly penalties: readonly Penalty['name'][]
}

/** What is asked of the memory. */
export type MemoryQuery = {
  readonly text: string
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly before?: string | null
  readonly after?: string | null
  /** Least percent of a similar text; 70 where it is left out. */
  readonly minimum?: number
  readonly limit?: number
}
