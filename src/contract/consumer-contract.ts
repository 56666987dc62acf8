import type { LengthUnit } from '#language'

import type { CollectionSlug, LocaleCode } from './entry'

/** One thing that a channel's consumer relies on. */
export type Reliance = {
  /** A text of an entry by its public name, with dots where it is inside another: `summary`, `body.text`. */
  readonly field: string
  /** Where it is relied on; null for all of the channel's. */
  readonly collection: CollectionSlug | null
  readonly locale: LocaleCode | null
  /** The longest that the consumer can show, of the text as it is rendered; null for any length. */
  readonly max: number | null
  readonly unit: LengthUnit
  /** Whether a longer text is cut to its first sentences for this channel, instead of being refused there. */
  readonly isShortened: boolean
}

/** What a channel's consumer relies on: it gets no entry that doesn't keep to it. */
export type ConsumerContract = {
  readonly reliances: readonly Reliance[]
  /** schema.org HealthAspectEnumeration values of which each entry must have a part. */
  readonly aspects: readonly string[]
}

/** Where an entry doesn't keep to a contract. */
export type Breach =
  | { readonly kind: 'missing'; readonly field: string }
  | {
      readonly kind: 'too-long'
      readonly field: string
      readonly length: number
      readonly max: number
      readonly unit: LengthUnit
    }
  /** It could only be made short enough by leaving out, or cutting into, a warning. */
  | { readonly kind: 'cuts-warning'; readonly field: string; readonly max: number; readonly unit: LengthUnit }
  | { readonly kind: 'no-aspect'; readonly aspect: string }
