import { type Catalog, canonicalJson, type EntryContent, type FieldDescription, type NarrowedEntry } from '#contract'

/** The texts of an entry, by how much a word in them says about it. */
export type Pieces = {
  readonly title: string
  readonly summary: string
  /** What the collection is called: "foods" are asked for, and not named in each of them. */
  readonly kind: string
  /** Headings, titles of callouts, questions. */
  readonly headings: readonly string[]
  readonly body: readonly string[]
  /** Titles of entries that this one leads to, and words of its select fields. */
  readonly related: readonly string[]
}

type Fields = readonly FieldDescription[]
/** All of an entry, or what a channel shows of it. */
type Content = EntryContent | NarrowedEntry
type Draft = { readonly headings: string[]; readonly body: string[]; readonly related: string[] }

/** What of the catalog decides what entries are found by; where it changes, the index is made anew. */
export const indexedBy = (catalog: Catalog | null): string =>
  canonicalJson([
    (catalog?.locales ?? []).map(({ code }) => code),
    (catalog?.collections ?? []).map(({ fields, labels, slug }) => [slug, fields, labels]),
  ])

/** Takes the texts out of editions, by the catalog's description of their fields: a new collection needs no code. */
export const piecesBy = (catalog: Catalog | null): ((content: Content) => Pieces) => {
  const collections = new Map(catalog?.collections.map((collection) => [collection.slug, collection]))
  return (content) => {
    const draft: Draft = { headings: [], body: [], related: [] }
    const collection = collections.get(content.type)
    const { plural = '', singular = '' } = collection?.labels[content.locale] ?? {}
    for (const field of collection?.fields ?? []) addField(draft, field, content)
    for (const targets of Object.values(content.references ?? {}))
      draft.related.push(...targets.map(({ title }) => title))
    return { title: content.title, summary: content.summary ?? '', kind: `${singular}\n${plural}`, ...draft }
  }
}

const addField = (draft: Draft, field: FieldDescription, holder: Content | Json): void => {
  const value = (holder as Json)[field.name]
  const { locale } = holder as Json
  switch (field.kind) {
    case 'text':
      if (typeof value === 'string') draft.body.push(value)
      return
    case 'richText':
    case 'warnings':
      for (const text of [value].flat()) addText(draft, text)
      return
    case 'select':
      for (const chosen of [value].flat())
        draft.related.push(
          ...field.options
            .filter((option) => option.value === chosen)
            .map(({ labels }) => labels[String(locale)] ?? ''),
        )
      return
    case 'rows':
      for (const row of [value].flat()) addRow(draft, field.rows, row, locale)
      return
    case 'body':
      for (const block of isJson(value) && Array.isArray(value.blocks) ? value.blocks : []) addBlock(draft, block)
      return
    case 'reference':
    case 'number':
    case 'date':
    case 'boolean':
    case 'url':
    case 'json':
      return
  }
}

type Json = Readonly<Record<string, unknown>>

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null

const addRow = (draft: Draft, fields: Fields, row: unknown, locale: unknown): void => {
  if (!isJson(row)) return
  for (const field of fields) addField(draft, field, { ...row, locale })
}

/** A text in its three forms: headings are known by their Markdown. */
const addText = (draft: Draft, value: unknown): void => {
  if (!isJson(value) || typeof value.text !== 'string') return
  draft.body.push(value.text)
  for (const [, heading] of String(value.markdown ?? '').matchAll(HEADING)) draft.headings.push(heading ?? '')
}

const HEADING = /^#{1,6} (.+)$/gmu

const addBlock = (draft: Draft, block: unknown): void => {
  if (!isJson(block)) return
  addText(draft, block)
  if (typeof block.title === 'string') draft.headings.push(block.title)
  if (typeof block.caption === 'string') draft.body.push(block.caption)
  for (const item of Array.isArray(block.items) ? block.items : []) {
    if (typeof item.question === 'string') draft.headings.push(item.question)
    addText(draft, item.answer)
  }
  for (const entry of Array.isArray(block.entries) ? block.entries : [])
    if (typeof entry.title === 'string') draft.related.push(entry.title)
}
