import { guardCell } from '../../../exchange/csv/guard'
import { BYTE_ORDER_MARK, lines } from '../../../exchange/csv/lines'
import type { Term, TermWord } from '../../term'
import { COLUMNS, definitionColumn } from './columns'

/** A table with a row a word (RFC 4180); what is said of the concept stands in the first of its rows. */
export function* writeCsv(terms: Iterable<Term>): Generator<string> {
  yield BYTE_ORDER_MARK + lines([COLUMNS])
  for (const term of terms)
    yield lines(rowsOf(term).map((cells) => COLUMNS.map((name) => guardCell(cells[name] ?? ''))))
}

type Row = Readonly<Record<string, string | undefined>>

const rowsOf = (term: Term): Row[] => {
  const { concept } = term
  const words = Object.entries(term.words).flatMap(([language, list]) => list.map((word) => wordCells(language, word)))
  const [first = {}, ...rest] = words
  return [{ concept, ...conceptCells(term), ...first }, ...rest.map((cells) => ({ concept, ...cells }))]
}

const conceptCells = ({ definitions, domain, note, source, status, wikidata }: Term): Row => ({
  domain,
  status,
  ...Object.fromEntries(Object.entries(definitions).map(([locale, text]) => [definitionColumn(locale), text])),
  note: note ?? '',
  source: source ?? '',
  wikidata: wikidata ?? '',
})

const wordCells = (language: string, { note, partOfSpeech, status, text }: TermWord): Row => ({
  language,
  word: text,
  use: status,
  'part of speech': partOfSpeech,
  'word note': note,
})
