import type { CheckFinding } from '../checks'
import type { UnitChange } from '../work/save'

export type ImportOptions = {
  readonly isDryRun: boolean
  readonly takeConflicts: boolean
  readonly by: string | null
  /** Whether what the file calls reviewed counts as that; as translated where not. */
  readonly mayReview: boolean
}

/** What an import would change, and what of it can't be taken. Texts are marked texts. */
export type ImportReport = {
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly changes: number
  readonly same: number
  /** What is taken, of many the first 200. */
  readonly changed: readonly ReportedText[]
  /** Taken only where a person says so. */
  readonly conflicts: readonly (ReportedText & { readonly reasons: readonly string[] })[]
  readonly faults: readonly (ReportedUnit & { readonly reason: string; readonly message: string | null })[]
  /** Texts that a check calls wrong: taken as drafts. */
  readonly errors: readonly (ReportedText & { readonly findings: readonly CheckFinding[] })[]
  readonly isApplied: boolean
}

/** Where a unit of a file belongs. */
export type ReportedUnit = {
  readonly type: string
  readonly id: string
  readonly key: string
  /** Of the entry, in its source language; empty where there is no such entry. */
  readonly title: string
}

/** A text that came back, with what it would replace. */
export type ReportedText = ReportedUnit & {
  readonly source: string
  readonly before: string | null
  readonly target: string
  readonly state: UnitChange['state']
}

/** What became of some entries of a file. */
export type ImportPart = Omit<ImportReport, 'sourceLocale' | 'targetLocale' | 'isApplied'>
