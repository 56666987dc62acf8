import type { Grade, GradeReason } from '../grades'
import type { Doc } from './entry'

/** One thing that readers of a source see changed. */
export type Change = {
  /** The field's address; `quantities.<key>` for a quantity, `….severity` for the weight of a warning. */
  readonly key: string
  /**
   * Of a sentence, its words with quantities by key (`wordsOf` of ../units/fingerprint); of a quantity, how it reads;
   * of a warning, its severity. Null where it is new, or gone.
   */
  readonly before: string | null
  readonly after: string | null
  /** The least grade that the change itself asks for, and why. */
  readonly minimum: Grade
  readonly reasons: readonly GradeReason[]
}

/** The two texts, each as a working copy in the source's language. */
export type TwoTexts = {
  readonly before: Doc
  readonly after: Doc
  readonly locale: string
  /** The medicines that a text names. */
  readonly drugsIn: (text: string) => readonly string[]
}
