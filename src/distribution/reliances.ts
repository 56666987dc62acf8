/** What a channel's consumer relies on, as it is stored and as readers know it. */
import type { CollectionSlug, ConsumerContract, Reliance } from '#contract'
import type { Payload } from 'payload'

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

/** The texts of each collection by their public names. This room knows no models: the collection of channels carries them. */
export type TextsOfCollections = Readonly<Record<CollectionSlug, readonly string[]>>

export const textsOfCollections = ({ collections }: Payload): TextsOfCollections =>
  collections.channels?.config.custom.texts as TextsOfCollections

type Stored = { readonly relies?: readonly RelianceRow[] | null; readonly aspects?: readonly string[] | null }

/** Null where nothing is relied on. What is relied on in no collection by name is relied on in those that have the text. */
export const contractOf = ({ aspects, relies }: Stored, texts: TextsOfCollections): ConsumerContract | null => {
  const reliances = (relies ?? []).flatMap((row) => reliancesOf(row, texts))
  return reliances.length + (aspects ?? []).length === 0 ? null : { reliances, aspects: [...(aspects ?? [])] }
}

const reliancesOf = (row: RelianceRow, texts: TextsOfCollections): Reliance[] => {
  const reliance = relianceOf(row)
  if (reliance.collection !== null) return [reliance]
  const having = Object.keys(texts).filter((slug) => texts[slug]?.includes(row.text))
  return having.length === Object.keys(texts).length
    ? [reliance]
    : having.map((collection) => ({ ...reliance, collection }))
}

const relianceOf = ({ isShortened, language, max, onlyIn, text, unit }: RelianceRow): Reliance => ({
  field: text,
  collection: onlyIn ?? null,
  locale: language ?? null,
  max: max ?? null,
  unit: unit ?? 'characters',
  isShortened: isShortened === true,
})
