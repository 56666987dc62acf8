import type { RichTextState, SchemaOrgFact } from '#fields'

/**
 * An entry in one locale with everything of its own, and marks where something of another entry will stand: what the
 * cascade issues again when those others change. It is kept in the ledger beside the edition and is never public.
 */
export type Projection = {
  readonly id: string
  readonly type: string
  readonly locale: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly sourceLocale: string
  /** Type or types of what the entry is about. */
  readonly schemaOrg: string | readonly string[]
  readonly image: ImageMark | null
  readonly quantities: readonly QuantityRow[]
  readonly sources: readonly SourceRow[]
  readonly seo: { readonly title: string; readonly description: string }
  readonly body: readonly BlockMark[] | null
  /** The collection's own fields, by name, in the model's order. */
  readonly own: Readonly<Record<string, Mark>>
  /** Own fields that stand alone: name, HealthAspect, heading. */
  readonly aspects: readonly { readonly field: string; readonly aspect: string; readonly heading: string }[]
  /** Left out in editions that are older than this. */
  readonly statements?: readonly Statement[]
}

/** What a field says in schema.org's words, and the words of its values where it is one of a list. */
export type Statement = SchemaOrgFact & { readonly field: string; readonly words?: Readonly<Record<string, string>> }

export type QuantityRow = {
  readonly key: string
  readonly comparator: string | null
  readonly value: number | null
  readonly max: number | null
  readonly unit: string | null
  readonly per: string | null
  readonly phone: string | null
  readonly date: string | null
}

export type SourceRow = {
  readonly title: string
  /** A tag in its true form, or null where nobody has said it. Left out in editions that are older than this. */
  readonly language?: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly doi: string | null
  readonly pmid: string | null
  readonly year: number | null
}

export type EntryRef = { readonly type: string; readonly id: string }

export type ImageMark = {
  readonly kind: 'image'
  readonly alt: string
  readonly blurDataURL: string
  readonly focalPoint: { readonly x: number; readonly y: number }
  readonly renditions: readonly {
    readonly format: string
    readonly width: number
    readonly height: number
    readonly file: string
  }[]
}

export type Mark =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null | readonly string[] }
  | { readonly kind: 'prose'; readonly state: RichTextState | null }
  | { readonly kind: 'refs'; readonly many: boolean; readonly refs: readonly EntryRef[] }
  | {
      readonly kind: 'warnings'
      readonly rows: readonly { readonly id: string; readonly severity: string; readonly state: RichTextState | null }[]
    }
  | {
      readonly kind: 'rows'
      readonly rows: readonly { readonly id: string; readonly fields: Readonly<Record<string, Mark>> }[]
    }
  | { readonly kind: 'group'; readonly fields: Readonly<Record<string, Mark>> }
  | ImageMark
  | { readonly kind: 'no-image' }

export type BlockMark = { readonly id: string; readonly block: string; readonly fields: Readonly<Record<string, Mark>> }
