import type { Term, TermWord } from '../term'

/** One difference between two states of a term, as people read it; `null` where there is nothing. */
export type TermChange = { readonly field: string; readonly before: string | null; readonly after: string | null }

type State = Omit<Term, 'id'>

/** In what two states of a term differ, each language's definition and words apart. */
export const changesOf = (before: State, after: State): TermChange[] => {
  const [old, now] = [said(before), said(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
    .filter((change) => change.before !== change.after)
}

const said = ({ definitions, domain, note, source, status, wikidata, words }: State): Map<string, string> => {
  const all: [string, string | null][] = [
    ['domain', domain],
    ['status', status],
    ['note', note],
    ['source', source],
    ['wikidata', wikidata],
    ...Object.entries(definitions).map(([locale, text]): [string, string] => [`definition (${locale})`, text]),
    ...Object.entries(words).map(([locale, list]): [string, string] => [
      `words (${locale})`,
      list.map(wordLine).join('; '),
    ]),
  ]
  return new Map(all.filter((entry): entry is [string, string] => Boolean(entry[1])))
}

/** Texts and notes in quotes, so that no two different words read the same. */
const wordLine = ({ note, partOfSpeech, status, text }: TermWord): string =>
  [JSON.stringify(text), status, partOfSpeech, note === undefined ? undefined : JSON.stringify(note)]
    .filter((part) => part !== undefined)
    .join(' ')
