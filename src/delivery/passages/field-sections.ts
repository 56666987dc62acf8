import type {
  CollectionDescription,
  NarrowedEntry,
  EntrySummary,
  FieldDescription,
  RenderedText,
  Warning,
} from '#contract'

import { bodySections } from './body-sections'
import { addText, cutAtHeadings, type Section, section } from './section'

export type FieldSections = { readonly field: FieldDescription; readonly sections: readonly Section[] }

/** The sections of each field that has a text of its own, in the order of the model. */
export const fieldSections = (entry: NarrowedEntry, { fields }: CollectionDescription): FieldSections[] =>
  fields.map((field) => ({ field, sections: sectionsOf(entry, field).filter(({ lines }) => lines.length > 0) }))

/** The short fields together, a line each: "Specialty: pain medicine". */
export const factsSection = (entry: NarrowedEntry, { fields }: CollectionDescription): Section => {
  const facts = section('facts', [], '')
  for (const field of fields) {
    const words = shortText(entry, field)
    if (words) facts.lines.push(`${labelOf(field, entry.locale)}: ${words}`)
  }
  return facts
}

const sectionsOf = (entry: NarrowedEntry, field: FieldDescription): Section[] => {
  const { locale } = entry
  const value = entry[field.name]
  const own = section(field.name, [labelOf(field, locale)], field.name)
  switch (field.kind) {
    case 'body':
      return entry.body ? bodySections(entry.body, locale) : []
    case 'richText':
      return isRendered(value) ? [own, ...cutAtHeadings(value, { open: own, id: field.name, locale })] : []
    case 'warnings':
      for (const { id, severity, text } of rowsOf(value) as Warning[]) {
        addText(own, text)
        own.warnings.push({ id, severity })
      }
      return [own]
    case 'rows':
      for (const row of rowsOf(value)) addText(own, rowText(row, field))
      return [own]
    default:
      return []
  }
}

const shortText = (entry: NarrowedEntry, { kind, name, options }: FieldDescription): string => {
  const value = entry[name]
  switch (kind) {
    case 'text':
      return typeof value === 'string' ? value : ''
    case 'select':
      return [value]
        .flat()
        .flatMap((one) => options.find((option) => option.value === one)?.labels[entry.locale] ?? [])
        .join(', ')
    case 'reference':
      return (entry.references?.[name] ?? []).map(({ title }) => title).join(', ')
    default:
      return ''
  }
}

/** What a row says: the names of the entries it leads to, and its texts. */
const rowText = (row: Readonly<Record<string, unknown>>, { rows }: FieldDescription): string => {
  const named = rows.flatMap(({ kind, name }) => (kind === 'reference' && isSummary(row[name]) ? row[name].title : []))
  const texts = rows.flatMap(({ kind, name }) => {
    const value = row[name]
    if (kind === 'richText' && isRendered(value)) return value.text
    return kind === 'text' && typeof value === 'string' ? value : []
  })
  // An amount in a portion, said in words (src/publishing/resolve.ts).
  const amount = typeof row.text === 'string' && !rows.some(({ name }) => name === 'text') ? [row.text] : []
  return [...named, ...texts, ...amount].filter((text) => text !== '').join(': ')
}

const labelOf = ({ labels, name }: FieldDescription, locale: string): string => labels[locale] || name

const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : []

const isRendered = (value: unknown): value is RenderedText =>
  typeof value === 'object' && value !== null && 'html' in value && 'text' in value

const isSummary = (value: unknown): value is EntrySummary =>
  typeof value === 'object' && value !== null && 'title' in value && 'url' in value
