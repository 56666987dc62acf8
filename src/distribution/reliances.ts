/** What a channel's consumer relies on, as it is stored and as readers know it. */
import type { ConsumerContract, Reliance } from '#contract'

/** In characters or units; longer than any text of an entry. */
export const LONGEST_TEXT = 100_000

export const UNITS = ['characters', 'utf16'] as const satisfies readonly Reliance['unit'][]

/** A row of the channel's list (collections/supporting/channel-contract.ts). */
export type RelianceRow = {
  readonly text: string
  readonly onlyIn?: string | null
  readonly language?: string | null
  readonly max?: number | null
  readonly unit?: Reliance['unit'] | null
  readonly isShortened?: boolean | null
}

/** Null where nothing is relied on. */
export const contractOf = ({
  aspects,
  relies,
}: {
  readonly relies?: readonly RelianceRow[] | null
  readonly aspects?: readonly string[] | null
}): ConsumerContract | null =>
  (relies ?? []).length + (aspects ?? []).length === 0
    ? null
    : { reliances: (relies ?? []).map(relianceOf), aspects: [...(aspects ?? [])] }

const relianceOf = ({ isShortened, language, max, onlyIn, text, unit }: RelianceRow): Reliance => ({
  field: text,
  collection: onlyIn ?? null,
  locale: language ?? null,
  max: max ?? null,
  unit: unit ?? 'characters',
  isShortened: isShortened === true,
})
