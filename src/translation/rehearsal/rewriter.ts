/** A word of a term where it stands in a text: UTF-16 offsets into the plain text, `end` excluded. */
export type Found = {
  readonly plain: string
  readonly start: number
  readonly end: number
  /** As the term lists it. */
  readonly word: string
  /** The word to put in its place, as the term lists it. */
  readonly instead: string
}

/** What to put in place of a range of the plain text. */
export type Rewrite = {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether the sentence around it is right with it; where not, a person has to look. */
  readonly isCertain: boolean
}

/** Another word in the form of the one that stands there; null where that form can't be made. */
export type Rewriter = (found: Found) => Rewrite | null
