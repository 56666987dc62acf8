import { localeRegistry } from '#locales'

/** The column that holds the definition in a language. */
export const definitionColumn = (locale: string): string => `definition (${locale})`

/** What is said of a concept; it stands in the first of its rows, or in any. */
export const CONCEPT_COLUMNS = [
  'domain',
  'status',
  ...localeRegistry.map(({ code }) => definitionColumn(code)),
  'note',
  'source',
  'wikidata',
]

/** What is said of a word, a row each. */
export const WORD_COLUMNS = ['language', 'word', 'use', 'part of speech', 'word note'] as const

/** The header, in the order in which we write it. */
export const COLUMNS: readonly string[] = [
  'concept',
  ...CONCEPT_COLUMNS.slice(0, -3),
  ...WORD_COLUMNS,
  ...CONCEPT_COLUMNS.slice(-3),
]

/** A row's cells by the names of their columns. */
export type Cells = ReadonlyMap<string, string>
