/**
 * What the public reads: one entry in one locale, as every channel gets it.
 * The field names are the public contract (docs/api.md); additions are allowed, changes are not.
 */

/** BCP 47 language tag of a configured locale, for instance `fa`. */
export type LocaleCode = string

/** Slug of a content collection, for instance `cramp-types`. */
export type CollectionSlug = string

export type Direction = 'ltr' | 'rtl'

/** One text in the three forms a channel may need; the content is the same. */
export type RenderedText = {
  readonly html: string
  readonly markdown: string
  readonly text: string
}

/** How another entry is shown where it is referred to. */
export type EntrySummary = {
  readonly id: string
  readonly type: CollectionSlug
  readonly title: string
  readonly slug: string
  readonly url: string
}

export type EntryImage = {
  /** Absolute address of the fallback rendition. */
  readonly src: string
  /** Candidates of the fallback format, by width, in the syntax of HTML's `srcset`. */
  readonly srcset: string
  /** The same picture in better formats, best first, for `<picture><source>`. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[]
  readonly width: number
  readonly height: number
  readonly alt: string
  readonly blurDataURL: string
  /** What must stay visible where a layout crops the picture: percent from its left and its top. */
  readonly focalPoint: { readonly x: number; readonly y: number }
}

export type Severity = 'info' | 'self-care' | 'caution' | 'urgent' | 'emergency'

export type BodyBlock = { readonly id: string } & (
  | ({ readonly type: 'text' } & RenderedText)
  | ({
      readonly type: 'callout'
      readonly kind: 'info' | 'warning' | 'emergency'
      readonly severity: Severity
      readonly title: string
    } & RenderedText)
  | { readonly type: 'figure'; readonly image: EntryImage | null; readonly caption: string }
  | { readonly type: 'exercises'; readonly entries: readonly EntrySummary[] }
  | {
      readonly type: 'faq'
      readonly items: readonly { readonly id: string; readonly question: string; readonly answer: RenderedText }[]
    }
  | { readonly type: 'related'; readonly entries: readonly EntrySummary[] }
)

export type EntryBody = RenderedText & { readonly blocks: readonly BodyBlock[] }

/** A warning of the entry itself (red flag, caution, when to stop). */
export type Warning = { readonly id: string; readonly severity: Severity } & RenderedText

export type Quantity = {
  readonly key: string
  /** As it stands in the text of this locale. */
  readonly text: string
  readonly value: number | null
  readonly max: number | null
  readonly comparator: string | null
  readonly unit: string | null
  readonly per: string | null
  readonly phone: string | null
  readonly date: string | null
}

export type Source = {
  readonly title: string
  /**
   * Of the title and the publisher (BCP 47): citations are not translated. `und-Latn`, `und-Arab` or `und` where nobody has said
   * it. Not there in editions from before it was kept.
   */
  readonly language?: string
  readonly publisher: string | null
  readonly url: string | null
  readonly doi: string | null
  readonly pmid: string | null
  readonly year: number | null
}

/** A section that can stand alone, labelled with a schema.org HealthAspectEnumeration value. */
export type EntryPart = {
  readonly id: string
  readonly aspect: string
  readonly heading: string
  readonly html: string
  readonly text: string
}

/** What is hashed: the entry without the ledger's own words. */
export type EntryContent = {
  readonly id: string
  readonly type: CollectionSlug
  readonly locale: LocaleCode
  readonly direction: Direction
  readonly url: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly image: EntryImage | null
  readonly body: EntryBody | null
  readonly references: Readonly<Record<string, readonly EntrySummary[]>>
  readonly alternates: readonly { readonly locale: LocaleCode; readonly slug: string; readonly url: string }[]
  readonly translation: {
    readonly from: LocaleCode
    readonly status: 'source' | 'current' | 'outdated'
    /** Only there, and true, where it has been outdated for longer than it may: readers are told. */
    readonly isLate?: true
  }
  readonly review: {
    readonly reviewedBy: EntrySummary | null
    readonly lastReviewed: string | null
    readonly nextReview: string | null
  }
  readonly parts: readonly EntryPart[]
  readonly quantities: readonly Quantity[]
  readonly sources: readonly Source[]
  readonly seo: { readonly title: string; readonly description: string }
  readonly jsonLd: Readonly<Record<string, unknown>>
  /** The collection's own fields, by their names; see its JSON Schema. */
  readonly [field: string]: unknown
}

/** What an entry is found by: its references, and of its other members those that are no objects. */
export type EntryOutline = Pick<EntryContent, 'id' | 'type' | 'locale' | 'title' | 'references'> & {
  readonly [field: string]: unknown
}

/** The public JSON of one entry in one locale: its content and its place in the ledger. */
export type Entry = EntryContent & {
  readonly seq: number
  readonly hash: string
  readonly publishedAt: string
  readonly updatedAt: string
}
