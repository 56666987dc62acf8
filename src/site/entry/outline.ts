import type { BodyBlock, CollectionDescription, Entry, FieldDescription } from '#contract'

import { type Touch, touchOf } from '../collection-touches'
import { headingsOf } from '../parts/prose'
import { labelIn, type Site } from '../site'
import type { Strings } from '../strings'
import { asProse, asRows, asWarnings } from './values'

/** A part of an entry's page under a heading of its own. */
export type Part = {
  readonly id: string
  /** Null where the text begins with a heading of its own, or begins the page. */
  readonly heading: string | null
  readonly field: FieldDescription
}

/** The parts of an entry in the order of the model; what is empty or stands elsewhere on the page is left out. */
export const partsOf = (entry: Entry, { fields }: CollectionDescription, site: Site): Part[] => {
  const touch = touchOf(entry.type)
  const shown = fields.filter((field) => isPart(field, touch) && hasContent(entry, field))
  return shown.map((field, index) => ({ id: field.name, heading: headingOf(entry, field, index, site), field }))
}

export type ContentsLine = { readonly id: string; readonly text: string }

/** The table of contents: the parts, and the headings inside the body. */
export const contentsOf = (entry: Entry, parts: readonly Part[], t: Strings): ContentsLine[] =>
  parts.flatMap(({ field, heading, id }) => [
    ...(heading ? [{ id, text: heading }] : []),
    ...(field.kind === 'body' ? (entry.body?.blocks ?? []).flatMap((block) => blockHeadings(block, t)) : []),
  ])

/** Kinds of field that are short enough to stand in the list of key facts. */
const FACTS: ReadonlySet<FieldDescription['kind']> = new Set(['text', 'select', 'number', 'date', 'boolean', 'url'])

/** The short fields of an entry that have a value. */
export const factFieldsOf = (entry: Entry, { fields }: CollectionDescription): FieldDescription[] => {
  const { action, elsewhere } = touchOf(entry.type)
  return fields.filter(
    (field) =>
      FACTS.has(field.kind) && field.name !== action && !elsewhere.includes(field.name) && isFilled(entry[field.name]),
  )
}

const isPart = ({ kind, name }: FieldDescription, { elsewhere, glance }: Touch): boolean =>
  !FACTS.has(kind) && kind !== 'json' && !elsewhere.includes(name) && !glance.includes(name)

const hasContent = (entry: Entry, { kind, name }: FieldDescription): boolean => {
  switch (kind) {
    case 'body':
      return (entry.body?.blocks.length ?? 0) > 0
    case 'reference':
      return (entry.references[name]?.length ?? 0) > 0
    case 'warnings':
      return asWarnings(entry[name]).length > 0
    case 'rows':
      return asRows(entry[name]).length > 0
    default:
      return asProse(entry[name]) !== null
  }
}

const headingOf = (entry: Entry, field: FieldDescription, index: number, { locale, t }: Site): string | null => {
  if (field.kind !== 'body') return labelIn(field.labels, locale, field.name)
  const [first] = entry.body?.blocks ?? []
  const beginsWithHeading = first?.type === 'text' && first.html.startsWith('<h2>')
  return index === 0 || beginsWithHeading ? null : t('entry.more')
}

const blockHeadings = (block: BodyBlock, t: Strings): ContentsLine[] => {
  switch (block.type) {
    case 'text':
      return headingsOf(block.html, block.id)
    case 'faq':
      return [{ id: block.id, text: t('entry.questions') }]
    case 'exercises':
      return block.entries.length > 0 ? [{ id: block.id, text: t('entry.exercises') }] : []
    case 'related':
      return block.entries.length > 0 ? [{ id: block.id, text: t('entry.related') }] : []
    default:
      return []
  }
}

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
