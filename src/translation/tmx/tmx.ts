/** What stands at the head of a TMX file. */
export type TmxHead = {
  /** The language most of its units are translated from. */
  readonly sourceLocale: string
  /** When it was written: RFC 3339, UTC. */
  readonly at: string
  /** Of this program. */
  readonly version: string
}

/** What is not said in a file. */
export type TmxDefaults = {
  /** Where the translations come from: the file's name. */
  readonly scope: string
  /** For units without a date: RFC 3339, UTC. */
  readonly at: string
}

/** A unit of a file that can't be taken; the others can. */
export type TmxFault = {
  readonly fault: {
    /** `incomplete`: a language or a text is missing. */
    readonly code: 'broken-marks' | 'incomplete' | 'too-long'
    readonly message: string
    /** Where the unit begins. */
    readonly line: number
  }
}

/** Our own properties of a unit. */
export const PROPS = {
  before: 'x-context-pre',
  after: 'x-context-post',
  origin: 'x-origin',
  scope: 'x-scope',
  /** The exact time, where TMX's whole seconds say less. */
  at: 'x-at',
} as const
