import type { Term } from '../terms/term'
import type { MarkInfo } from '../units/unit'

/** One side of a unit as checks see it. */
export type CheckedText = {
  /** The marked text. */
  readonly marked: string
  /** The text without pairs, with one U+FFFC for each mark that stands alone. All ranges are offsets into this. */
  readonly plain: string
  /** The language's code, for instance `fa`. */
  readonly locale: string
}

/** What a check looks at: one unit. */
export type CheckInput = {
  readonly source: CheckedText
  /** Never empty: an empty target is missing, and nothing is checked. */
  readonly target: CheckedText
  readonly marks: readonly MarkInfo[]
  /** The clinic's vocabulary. */
  readonly terms: readonly Term[]
  /** How units with the same source are translated elsewhere, and what else the same target translates (plain texts). */
  readonly elsewhere: {
    readonly targetsOfSource: readonly string[]
    readonly sourcesOfTarget: readonly string[]
  }
}

/** What a check found, before it is given its weight: key of the sentence in checks.json, under the check's name. */
export type RawCheckFinding = {
  readonly messageKey: string
  readonly facts?: Readonly<Record<string, string>>
  readonly side: 'source' | 'target'
  /** UTF-16 offsets into the side's plain text; the whole text where it is missing. */
  readonly range?: { readonly start: number; readonly end: number }
  /** What to put in place of the target's range, only where it is certain. */
  readonly fix?: string
}

/** A declaration and a pure function. */
export type Check = {
  /** In kebab case, as the file is called; what `checks.config.ts` and `checks.json` know it by. */
  readonly name: string
  readonly check: (input: CheckInput) => readonly RawCheckFinding[]
}

export const CHECK_SEVERITIES = ['error', 'warning', 'off'] as const
export type CheckSeverity = (typeof CHECK_SEVERITIES)[number]

/** What a check found wrong, and where. */
export type CheckFinding = RawCheckFinding & {
  readonly check: string
  readonly severity: 'error' | 'warning'
  /** The sentence in English. */
  readonly message: string
}
