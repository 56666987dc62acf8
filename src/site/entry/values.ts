import type { EntrySummary, RenderedText, Warning } from '#contract'

/** A row of a list field: its id and its fields by name. */
export type Row = { readonly id: string; readonly [field: string]: unknown }

/** A rich text that has something in it, or null. */
export const asProse = (value: unknown): RenderedText | null =>
  isObject(value) && typeof value.html === 'string' && value.html !== '' ? (value as unknown as RenderedText) : null

export const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

export const asRows = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])

export const asWarnings = (value: unknown): Warning[] =>
  asRows(value).filter((row) => typeof row.severity === 'string' && asProse(row)) as unknown as Warning[]

/** A summary inside a row. */
export const asSummary = (value: unknown): EntrySummary | null =>
  isObject(value) && typeof value.slug === 'string' && typeof value.title === 'string'
    ? (value as unknown as EntrySummary)
    : null

/** The values of a select field, one or many. */
export const asChoices = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string' && item !== '')

/** An address that may be led to. */
export const asWebAddress = (value: unknown): string | null =>
  typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null

const isRow = (value: unknown): value is Row => isObject(value) && typeof value.id === 'string'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
