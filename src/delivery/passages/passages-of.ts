import { canonicalJson, type CollectionDescription, type NarrowedEntry, sha256 } from '#contract'

import { factsSection, fieldSections } from './field-sections'
import type { Passage, PassageWarning } from './passage'
import { addText, type Section, section } from './section'

const BYTES_PER_TOKEN = 4

type Placed = Section & { readonly field: string; readonly aspect: string | null; readonly isOfEntry: boolean }

/**
 * An entry in passages, one for each heading, in reading order. A typed warning is never cut: it stands whole in one
 * passage, and every passage it belongs to names it. A warning in a field of its own belongs to the whole entry; a
 * callout in the text to its heading and to those below it.
 */
export const passagesOf = (entry: NarrowedEntry, collection: CollectionDescription): Passage[] => {
  const placed = placedSections(entry, collection)
  const ids = idsOf(entry, placed)
  const warnings = placed.flatMap((from, index) =>
    from.warnings.map((warning) => ({ from, warning: { ...warning, chunk: ids[index]! } })),
  )
  return placed.map((to, index) => ({
    ...passage(entry, to, ids[index]!),
    warnings: warnings.filter(({ from }) => belongs(from, to)).map(({ warning }) => warning),
  }))
}

const placedSections = (entry: NarrowedEntry, collection: CollectionDescription): Placed[] => {
  const summary = section('summary', [], '')
  addText(summary, entry.summary ?? '')
  const top = [summary, factsSection(entry, collection)]
    .filter(({ lines }) => lines.length > 0)
    .map((own) => ({ ...own, field: own.place, aspect: null, isOfEntry: true }))
  const fields = fieldSections(entry, collection).flatMap(({ field, sections }) =>
    sections.map((own) => ({
      ...own,
      field: field.name,
      aspect: field.aspect,
      isOfEntry: field.kind === 'warnings',
    })),
  )
  return [...top, ...fields]
}

/** Whether a warning that stands in one section belongs to another. The summary speaks for the whole entry. */
const belongs = (from: Placed, to: Placed): boolean =>
  from === to ||
  from.isOfEntry ||
  to.isOfEntry ||
  (from.field === to.field && from.headings.every((heading, index) => to.headings[index] === heading))

/** Two headings of the same words at the same place are told apart by a number. */
const idsOf = ({ id, locale, type }: NarrowedEntry, placed: readonly Placed[]): string[] => {
  const given = new Map<string, number>()
  return placed.map(({ place }) => {
    const number = (given.get(place) ?? 0) + 1
    given.set(place, number)
    return `${locale}/${type}/${id}#${place}${number > 1 ? `~${number}` : ''}`
  })
}

const passage = (entry: NarrowedEntry, { anchor, aspect, field, headings, lines }: Placed, id: string): Passage => {
  const { direction, hash, locale, review, seq, title, translation, type, updatedAt, url } = entry
  const path = [title, ...headings]
  const text = lines.join('\n\n')
  return {
    type: 'chunk',
    id,
    entry: { id: entry.id, type, title, url, seq, hash },
    locale,
    direction,
    field,
    aspect,
    headings: path,
    text,
    tokens: Math.ceil(Buffer.byteLength([...path, text].join('\n')) / BYTES_PER_TOKEN),
    hash: sha256(canonicalJson({ headings: path, text })),
    url: anchor ? `${url}#${encodeURIComponent(anchor)}` : url,
    warnings: [] as PassageWarning[],
    translation: translation.status,
    lastReviewed: review.lastReviewed,
    nextReview: review.nextReview,
    updatedAt,
  }
}
