import type { BodyBlock, EntryContent, EntryPart, EntrySummary, RenderedText, Source, Warning } from '#contract'
import { findLocale, translator } from '#locales'
import { formatQuantity, htmlEscape, undeterminedTag } from '#language'

import { jsonLdOf } from './json-ld'
import type { BlockMark, EntryRef, Mark, Projection, QuantityRow, SourceRow } from './projection'
import { renderBody } from './render/body'
import type { RenderContext } from './render/context'
import { renderImage } from './render/image'
import { renderRichText } from './render/rich-text'

/** What an edition takes from others, as they are in the ledger now. */
export type Lookups = {
  readonly siteUrl: string
  readonly summary: (ref: EntryRef) => EntrySummary | null
  readonly alternates: EntryContent['alternates']
  readonly translationStatus: EntryContent['translation']['status']
  /** Whether readers are told that the translation is older than what it was made from. */
  readonly isLate: boolean
}

/** The public content that a projection makes, given what is public beside it. Pure: the same in, the same out. */
export const resolve = (projection: Projection, lookups: Lookups): EntryContent => {
  const { direction } = findLocale(projection.locale)
  const quantities = projection.quantities.map((row) => ({ ...row, text: quantityText(row, projection.locale) }))
  const context: RenderContext = {
    direction,
    summary: lookups.summary,
    quantity: (key) => quantities.find((quantity) => quantity.key === key)?.text ?? null,
  }
  const resolver = new Resolver(context, lookups, projection.locale)
  const own = resolver.fields(projection.own)
  const body = projection.body ? renderBody(projection.body.flatMap((block) => resolver.block(block))) : null
  const image = renderImage(projection.image, lookups.siteUrl)
  const url = entryUrl(lookups.siteUrl, projection)
  const sources = projection.sources.map(sourceOf)
  const parts = partsOf(projection, own, body)
  const review = { reviewedBy: null, lastReviewed: null, nextReview: null }
  const facts = {
    id: projection.id,
    type: projection.type,
    locale: projection.locale,
    direction,
    url,
    slug: projection.slug,
    title: projection.title,
    summary: projection.summary,
  }
  return {
    ...own,
    ...facts,
    image,
    body,
    references: resolver.references,
    alternates: lookups.alternates,
    translation: {
      from: projection.sourceLocale,
      status: lookups.translationStatus,
      ...(lookups.isLate ? { isLate: true } : {}),
    },
    review,
    parts,
    quantities,
    sources,
    seo: {
      title: projection.seo.title || projection.title,
      description: projection.seo.description || projection.summary,
    },
    jsonLd: jsonLdOf({
      ...facts,
      image,
      parts,
      review,
      sources,
      sourceLocale: projection.sourceLocale,
      alternates: lookups.alternates,
      types: [projection.schemaOrg].flat(),
      statements: projection.statements ?? [],
      valueOf: (field) => resolver.references[field] ?? own[field],
    }),
  }
}

/** The absolute address of an entry's page, percent-encoded (RFC 3986). */
export const entryUrl = (siteUrl: string, entry: { locale: string; type: string; slug: string }): string =>
  new URL(`/${entry.locale}/${entry.type}/${encodeURIComponent(entry.slug)}`, siteUrl).href

/** Citations are not translated: each says its own language, or in which script it is. */
const sourceOf = ({ language, title, ...others }: SourceRow): Source => ({
  title,
  language: language ?? undeterminedTag(title),
  ...others,
})

const quantityText = (row: QuantityRow, locale: string): string => {
  const { intl, timeZone } = findLocale(locale)
  return formatQuantity(row, { intl, timeZone, t: translator(locale, 'feeds') })
}

class Resolver {
  readonly references: Record<string, EntrySummary[]> = {}
  readonly #context: RenderContext
  readonly #lookups: Lookups
  readonly #locale: string

  constructor(context: RenderContext, lookups: Lookups, locale: string) {
    this.#context = context
    this.#lookups = lookups
    this.#locale = locale
  }

  /** Own fields; references at the top go to `references`, deeper ones stay in their rows. */
  fields(marks: Readonly<Record<string, Mark>>): Record<string, unknown> {
    const resolved: Record<string, unknown> = {}
    for (const [name, mark] of Object.entries(marks)) {
      if (mark.kind === 'refs') this.references[name] = this.#summaries(mark.refs)
      else resolved[name] = this.#value(mark)
    }
    return resolved
  }

  block({ id, block, fields }: BlockMark): BodyBlock[] {
    const value = (name: string) => (fields[name] ? this.#value(fields[name]) : null)
    const words = (name: string) => String(value(name) ?? '')
    switch (block) {
      case 'text':
        return [{ id, type: 'text', ...(value('text') as RenderedText) }]
      case 'callout':
        return [
          {
            id,
            type: 'callout',
            kind: words('type'),
            severity: words('severity'),
            title: words('title'),
            ...(value('text') as RenderedText),
          } as BodyBlock,
        ]
      case 'figure':
        return [{ id, type: 'figure', image: value('image'), caption: words('caption') } as BodyBlock]
      case 'faq':
        return [{ id, type: 'faq', items: value('items') } as BodyBlock]
      case 'exercises':
        return [{ id, type: 'exercises', entries: value('exercises') } as BodyBlock]
      case 'related':
        return [{ id, type: 'related', entries: value('entries') } as BodyBlock]
      default:
        return []
    }
  }

  #value(mark: Mark): unknown {
    switch (mark.kind) {
      case 'value':
        return mark.value
      case 'prose':
        return renderRichText(mark.state, this.#context)
      case 'refs':
        return mark.many ? this.#summaries(mark.refs) : (this.#summaries(mark.refs)[0] ?? null)
      case 'warnings':
        return mark.rows.map(
          ({ id, severity, state }) => ({ id, severity, ...renderRichText(state, this.#context) }) as Warning,
        )
      case 'rows':
        return mark.rows.map(({ id, fields }) => this.#row(id, fields))
      case 'group':
        return Object.fromEntries(Object.entries(mark.fields).map(([name, inner]) => [name, this.#value(inner)]))
      case 'image':
        return renderImage(mark, this.#lookups.siteUrl)
      case 'no-image':
        return null
    }
  }

  #row(id: string, fields: Readonly<Record<string, Mark>>): Record<string, unknown> {
    const row = Object.fromEntries(Object.entries(fields).map(([name, mark]) => [name, this.#value(mark)]))
    return { id, ...row, ...this.#amountText(row) }
  }

  /** A row with an amount in a portion says it in words too: "358 milligrams in 100 grams". */
  #amountText({ amount, unit, portion, portionUnit }: Record<string, unknown>): { text?: string } {
    if (typeof amount !== 'number' || typeof portion !== 'number') return {}
    const words = (value: number, name: unknown) =>
      quantityText(
        { key: '', comparator: null, value, max: null, unit: String(name), per: null, phone: null, date: null },
        this.#locale,
      )
    return {
      text: translator(this.#locale, 'feeds')('quantity.inPortion', {
        amount: words(amount, unit),
        portion: words(portion, portionUnit),
      }),
    }
  }

  #summaries(refs: readonly EntryRef[]): EntrySummary[] {
    return refs.flatMap((ref) => this.#lookups.summary(ref) ?? [])
  }
}

const partsOf = (projection: Projection, own: Record<string, unknown>, body: RenderedText | null): EntryPart[] =>
  projection.aspects.flatMap(({ field, aspect, heading }) => {
    const part = field === 'body' ? body : partText(own[field])
    return part && part.html ? [{ id: field, aspect, heading, html: part.html, text: part.text }] : []
  })

const partText = (value: unknown): { html: string; text: string } | null => {
  if (Array.isArray(value)) {
    const items = value.flatMap((row: unknown) => partText((row as { text?: unknown }).text ?? row) ?? [])
    return {
      html: items.length > 0 ? `<ul>${items.map(({ html }) => `<li>${html}</li>`).join('')}</ul>` : '',
      text: items.map(({ text }) => text).join('\n'),
    }
  }
  if (typeof value === 'string') return { html: `<p>${htmlEscape(value)}</p>`, text: value }
  if (typeof value !== 'object' || value === null) return null
  const { html, text } = value as { html?: unknown; text?: unknown }
  return typeof html === 'string' && typeof text === 'string' ? { html, text } : null
}
