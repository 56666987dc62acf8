/**
 * The shape in which the clinic's content is written down, before it becomes entries.
 * Every text stands in both languages side by side. Rich texts are Markdown: paragraphs, `##`/`###` headings,
 * `-` and `1.` lists, **bold**, *emphasis*, links to other entries (`[text](causes/dehydration)`), to sites
 * (`[text](https://…)`), and quantities of the entry by key (`{{water}}`), which are rendered in each language.
 */

export type Bilingual = { readonly en: string; readonly fa: string }

/** One key per citation in `sources.ts`. */
export type SourceKey = string

/** `collection/key` of another entry, for instance `causes/dehydration`. */
export type EntryRef = `${ContentCollection}/${string}`

export type ContentCollection =
  | 'articles'
  | 'cramp-types'
  | 'causes'
  | 'foods'
  | 'doctors'
  | 'nutrients'
  | 'treatments'
  | 'exercises'
  | 'medicines'

export type QuantitySeed = {
  /** Referred to in texts as `{{key}}`. */
  readonly key: string
  readonly comparator?: 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than'
  /** The value, or the lower end of a range. */
  readonly value?: number
  /** The upper end of a range. */
  readonly max?: number
  readonly unit?: QuantityUnit
  readonly per?: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'time' | 'serving'
  /** For a phone number: E.164, for instance `+982112345678`. */
  readonly phone?: string
  /** For a date: ISO 8601 day, for instance `2026-11-23`. */
  readonly date?: string
}

export type QuantityUnit =
  | 'none'
  | 'percent'
  | 'microgram'
  | 'milligram'
  | 'gram'
  | 'kilogram'
  | 'international-unit'
  | 'millilitre'
  | 'litre'
  | 'glass'
  | 'cup'
  | 'tablespoon'
  | 'millimetre'
  | 'centimetre'
  | 'metre'
  | 'kilometre'
  | 'celsius'
  | 'kilocalorie'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'year-of-age'
  | 'time'
  | 'repetition'
  | 'set'
  | 'serving'
  | 'session'

export type Severity = 'info' | 'self-care' | 'caution' | 'urgent' | 'emergency'

/** A warning that every language must carry. */
export type WarningSeed = { readonly severity: Severity; readonly text: Bilingual }

export type BlockSeed =
  | { readonly block: 'text'; readonly text: Bilingual }
  | {
      readonly block: 'callout'
      readonly type: 'info' | 'warning' | 'emergency'
      readonly severity: Severity
      readonly title: Bilingual
      readonly text: Bilingual
    }
  | { readonly block: 'figure'; readonly image: ImageSeed; readonly caption: Bilingual }
  | { readonly block: 'exercises'; readonly exercises: readonly EntryRef[] }
  | {
      readonly block: 'faq'
      readonly items: readonly { readonly question: Bilingual; readonly answer: Bilingual }[]
    }
  | { readonly block: 'related'; readonly entries: readonly EntryRef[] }

/** A drawing of `src/seed/illustrations/`, by name, and what it shows, for those who do not see it. */
export type ImageSeed = { readonly drawing: string; readonly alt: Bilingual }

export type CommonSeed = {
  /** Unique in its collection; English, kebab-case; other entries refer to it as `collection/key`. */
  readonly key: string
  readonly title: Bilingual
  readonly summary: Bilingual
  readonly image: ImageSeed
  readonly quantities?: readonly QuantitySeed[]
  readonly body?: readonly BlockSeed[]
  readonly sources: readonly SourceKey[]
  readonly seo?: { readonly title?: Bilingual; readonly description?: Bilingual }
}

export type ArticleSeed = CommonSeed & {
  readonly author: EntryRef
  readonly topics: readonly ('cramps' | 'legs' | 'sport' | 'home-care' | 'treatment' | 'prevention')[]
}

export type CrampTypeSeed = CommonSeed & {
  readonly where: Bilingual
  readonly when: Bilingual
  readonly feel: Bilingual
  readonly duration: Bilingual
  readonly whatHelps: Bilingual
  readonly usualCauses: readonly EntryRef[]
  readonly redFlags: readonly WarningSeed[]
}

export type CauseSeed = CommonSeed & {
  readonly mechanism: Bilingual
  readonly atRisk: Bilingual
  readonly whatToDo: Bilingual
  readonly leadsTo: readonly EntryRef[]
  readonly warnings: readonly WarningSeed[]
}

export type FoodSeed = CommonSeed & {
  /** What one portion brings: `amount` of `unit` in `portion` of `portionUnit`. */
  readonly nutrients: readonly {
    readonly nutrient: EntryRef
    readonly amount: number
    readonly unit: QuantityUnit
    readonly portion: number
    readonly portionUnit: QuantityUnit
  }[]
  readonly howToEat: Bilingual
  readonly cautions: readonly WarningSeed[]
}

export type DoctorSeed = CommonSeed & {
  readonly degrees: readonly Bilingual[]
  readonly specialty: Bilingual
  readonly memberships: readonly Bilingual[]
  readonly languages: readonly ('en' | 'fa' | 'ar' | 'az' | 'tr' | 'fr' | 'de')[]
  readonly bio: Bilingual
  readonly bookingUrl: string
  readonly reviewLinks: readonly { readonly label: Bilingual; readonly url: string }[]
}

export type NutrientSeed = CommonSeed & {
  readonly kind: 'vitamin' | 'mineral'
  readonly role: Bilingual
  readonly signsOfLack: Bilingual
  readonly dailyAmount: Bilingual
  readonly cautions: readonly WarningSeed[]
}

export type TreatmentSeed = CommonSeed & {
  readonly kind: 'home-care' | 'prevention' | 'procedure'
  readonly steps: readonly Bilingual[]
  readonly cautions: readonly WarningSeed[]
}

export type ExerciseSeed = CommonSeed & {
  readonly area: 'leg' | 'thigh' | 'neck' | 'back'
  readonly steps: readonly Bilingual[]
  readonly repetitions: Bilingual
  readonly whenToStop: readonly WarningSeed[]
}

export type MedicineSeed = CommonSeed & {
  readonly genericName: Bilingual
  readonly medicineClass: Bilingual
  readonly usedFor: Bilingual
  readonly sideEffects: Bilingual
  readonly cautions: readonly WarningSeed[]
}

export type SourceSeed = {
  readonly key: SourceKey
  /** As the publisher writes it; citations are not translated. */
  readonly title: string
  readonly publisher: string
  readonly url: string
  readonly doi?: string
  readonly pmid?: string
  readonly year?: number
}

/** A concept with its words; the first of each language is the preferred one. */
export type TermSeed = {
  readonly concept: string
  readonly domain?: 'drug' | 'red-flag' | 'everyday'
  readonly en: readonly string[]
  readonly fa: readonly string[]
  readonly never?: Partial<Readonly<Record<'en' | 'fa', readonly string[]>>>
  readonly note?: string
  readonly source?: string
}

/** All of it, by collection. */
export type SeedContent = {
  readonly terms: readonly TermSeed[]
  readonly sources: readonly SourceSeed[]
  readonly articles: readonly ArticleSeed[]
  readonly 'cramp-types': readonly CrampTypeSeed[]
  readonly causes: readonly CauseSeed[]
  readonly foods: readonly FoodSeed[]
  readonly doctors: readonly DoctorSeed[]
  readonly nutrients: readonly NutrientSeed[]
  readonly treatments: readonly TreatmentSeed[]
  readonly exercises: readonly ExerciseSeed[]
  readonly medicines: readonly MedicineSeed[]
}
