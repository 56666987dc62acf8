import type { EntryContent } from '#contract'
import { diffWordsWithSpace } from 'diff'

import type { StoredRow } from './ledger-row'

/** A piece of a changed text: kept, added or taken away. */
export type Piece = { readonly text: string; readonly change: 'same' | 'added' | 'removed' }

export type Difference = { readonly path: string; readonly pieces: readonly Piece[] }

/** What publishing would change for readers, text by text. Nothing public yet: an empty list. */
export const differences = (current: StoredRow | null, candidate: EntryContent): Difference[] => {
  if (!current?.content) return []
  const before = textsOf(JSON.parse(current.content) as EntryContent)
  const after = textsOf(candidate)
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => ({ path, pieces: piecesOf(before.get(path) ?? '', after.get(path) ?? '') }))
}

const piecesOf = (before: string, after: string): Piece[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))

/** Derived from the rest; showing them as well would say everything twice. */
const DERIVED = new Set([
  'html',
  'markdown',
  'jsonLd',
  'parts',
  'blocks',
  'direction',
  'locale',
  'type',
  'id',
  'blurDataURL',
  'srcset',
])

const textsOf = (value: unknown, path = '', texts = new Map<string, string>()): Map<string, string> => {
  if (typeof value === 'string' || typeof value === 'number') texts.set(path, String(value))
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (!DERIVED.has(name)) textsOf(inner, path ? `${path}.${name}` : name, texts)
    }
  }
  return texts
}
