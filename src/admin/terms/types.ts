import type { TermWord } from '#translation'

/** A word of a term as the form has it; `row` tells rows apart while they are edited. */
export type WordRow = {
  readonly row: string
  readonly id?: string
  readonly language: string
  readonly text: string
  readonly status: TermWord['status']
  readonly partOfSpeech?: string | null
  readonly note?: string | null
}

/** An earlier change, as the list shows it. */
export type BatchLine = {
  readonly batch: string
  readonly at: string
  readonly name: string | null
  readonly units: number
  readonly undoneAt: string | null
}
