/** One way to say a word of the query: all of these stems or keys are in the entry. */
export type Way = {
  readonly words: readonly string[]
  /** 1 for the word itself, less for what may be meant by it. */
  readonly worth: number
}
