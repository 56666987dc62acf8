import { isLocale, localeRegistry } from '#locales'

import { PARTS_OF_SPEECH, TERM_DOMAINS, TERM_STATUSES, type TermWord, WORD_STATUSES } from '../../term'
import type { ReturnedTerm } from '../format'
import { type Cells, CONCEPT_COLUMNS, definitionColumn, type WORD_COLUMNS } from './columns'

/** One row, by its number as a spreadsheet shows it. */
export type ConceptRow = { readonly number: number; readonly cells: Cells; readonly isTorn: boolean }

/** The rows of a concept as a term. What the table has no column for is not said; an empty cell says that there is none. */
export const conceptOf = (concept: string, rows: readonly ConceptRow[], columns: ReadonlySet<string>): ReturnedTerm => {
  const faults: string[] = []
  const said = saidOf(rows, columns, faults)
  const choice = <T extends string>(name: string, allowed: readonly T[]): T | undefined =>
    chosen(said.get(name) ?? '', allowed, { name, faults })
  const domain = choice('domain', TERM_DOMAINS)
  const status = choice('status', TERM_STATUSES)
  const text = (name: 'note' | 'source' | 'wikidata') => (said.has(name) ? { [name]: said.get(name) || null } : {})
  const words = wordsOf(rows, faults)
  for (const { isTorn, number } of rows)
    if (isTorn) faults.push(`row ${number} has other cells than the first line has columns`)
  return {
    place: `row ${rows[0]?.number ?? 1}`,
    concept: concept === '' ? null : concept,
    aliases: [],
    facts: {
      ...(domain ? { domain } : {}),
      ...(status ? { status } : {}),
      ...text('note'),
      ...text('source'),
      ...text('wikidata'),
    },
    definitions: Object.fromEntries(
      localeRegistry.flatMap(({ code }) => {
        const definition = said.get(definitionColumn(code))
        return definition === undefined ? [] : [[code, definition]]
      }),
    ),
    words,
    otherLanguages: [],
    faults,
  }
}

/** What the rows together say of the concept, by column; two that say different things are a fault. */
const saidOf = (rows: readonly ConceptRow[], columns: ReadonlySet<string>, faults: string[]): Map<string, string> => {
  const said = new Map<string, string>()
  for (const name of CONCEPT_COLUMNS.filter((column) => columns.has(column))) {
    const filled = rows.filter(({ cells }) => (cells.get(name) ?? '').trim() !== '')
    const [first] = filled
    const other = filled.find(({ cells }) => cells.get(name) !== first?.cells.get(name))
    if (first && other)
      faults.push(`"${name}" says one thing in row ${first.number} and another in row ${other.number}`)
    said.set(name, first?.cells.get(name) ?? '')
  }
  return said
}

const wordsOf = (rows: readonly ConceptRow[], faults: string[]): Record<string, TermWord[]> => {
  const words: Record<string, TermWord[]> = {}
  for (const { cells, number } of rows) {
    const cell = (name: (typeof WORD_COLUMNS)[number]): string => cells.get(name) ?? ''
    const [language, text] = [cell('language').toLowerCase(), cell('word')]
    if (text === '') {
      if (language !== '') faults.push(`row ${number} has a language and no word`)
      continue
    }
    if (!isLocale(language)) {
      const known = localeRegistry.map(({ code }) => code).join(', ')
      faults.push(`row ${number} has the language "${language}"; these are: ${known}`)
      continue
    }
    const status = chosen(cell('use'), WORD_STATUSES, { name: `row ${number}, use`, faults }) ?? 'allowed'
    const partOfSpeech = chosen(cell('part of speech'), PARTS_OF_SPEECH, {
      name: `row ${number}, part of speech`,
      faults,
    })
    const note = cell('word note')
    ;(words[language] ??= []).push({
      text,
      status,
      ...(partOfSpeech ? { partOfSpeech } : {}),
      ...(note.trim() === '' ? {} : { note }),
    })
  }
  return words
}

/** The value of a cell that holds one of a few; undefined where it is empty, or where it is none of them: a fault. */
const chosen = <T extends string>(
  value: string,
  allowed: readonly T[],
  { faults, name }: { readonly name: string; readonly faults: string[] },
): T | undefined => {
  const found = allowed.find((one) => one === value.toLowerCase())
  if (value !== '' && !found) faults.push(`${name} is "${value}"; these are: ${allowed.join(', ')}`)
  return found
}
