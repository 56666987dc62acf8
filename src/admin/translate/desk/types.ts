/** What /api/translation answers with; see src/translation/desk. */
import type { CheckFinding, NamedHit, Note, Past, RollUp, TermWord, TranslationView, UnitView } from '#translation'

export type View = TranslationView & {
  readonly canWrite: boolean
  readonly canReview: boolean
  /** The machine translator's name; null where none is set up. */
  readonly machine: string | null
}

export type Misspelling = {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly suggestions: readonly string[]
}

export type TermHelp = {
  readonly concept: string
  readonly start: number
  readonly end: number
  readonly words: readonly Pick<TermWord, 'text' | 'status' | 'note'>[]
  readonly definition: string | null
}

type Named = { readonly name?: string | null }

export type Help = {
  readonly memory: readonly NamedHit[]
  readonly terms: readonly TermHelp[]
  readonly history: readonly (Past & Named)[]
  readonly notes: readonly (Note & Named)[]
}

export type Checked = { readonly findings: readonly CheckFinding[]; readonly misspelled: readonly Misspelling[] }
export type FindingsByUnit = Readonly<Record<string, readonly CheckFinding[]>>

/** As what a text is saved. */
export type SaveAs = 'draft' | 'translated' | 'reviewed'

export type Saved = { readonly units: readonly UnitView[]; readonly progress: RollUp }

/** Another person's text of a unit, saved meanwhile. */
export type Theirs = {
  readonly version: number
  readonly target: string | null
  readonly by: string | null
}

/** A text the server doesn't take as what it was sent, and why. */
export type Refusal = {
  readonly text: string
  readonly as: SaveAs
  readonly message: string
  readonly findings: readonly CheckFinding[]
}
