/** What a change of a term's words would touch, in every entry and in both languages. Nothing is saved. */
import type { Payload } from 'payload'

import { rehearseText, type Sought, soughtWords, type TextRange } from '../../rehearsal'
import { readTerms } from '../../terms'
import { plainOf } from '../../units/marked-text'
import type { FieldCut } from '../../units/cut'
import type { MarkInfo, UnitState } from '../../units/unit'
import { targetLocales, translatedCollections } from '../../work/entry'
import { findProgress, type Progress } from '../../work/progress'
import { locateUnits } from '../../work/store'
import { changeOf, readTerm, type TermWords } from './term-change'
import { type Place, type TermText, textsAt, versionOf } from './term-texts'

/** A text that has a word which it should not have any more. Texts are marked texts, ranges those of their plain texts. */
export type TouchedUnit = Place & {
  readonly key: string
  /** What must still be there when the text is changed. */
  readonly version: string
  /** Of the entry, in the language it was written in. */
  readonly title: string
  readonly labels: FieldCut['labels']
  readonly before: string
  readonly after: string
  readonly ranges: readonly TextRange[]
  readonly newRanges: readonly TextRange[]
  readonly words: readonly string[]
  readonly marks: readonly MarkInfo[]
  /** Of a translation; null for a source. */
  readonly state: UnitState | null
  /** Whether the proposal is whole; where not, a person has to look. */
  readonly isCertain: boolean
  /** A free field is written in its form. */
  readonly isFree: boolean
}

export type Rehearsal = {
  readonly term: string
  readonly concept: string
  /** What must still be so when the change is applied. */
  readonly version: string
  readonly units: readonly TouchedUnit[]
  /** How many texts a person has excepted earlier. */
  readonly excepted: number
}

/** @throws TranslationRequestError where there is no such term, or it can't have these words */
export const rehearse = async (payload: Payload, given: string, words: TermWords): Promise<Rehearsal> => {
  const stored = await readTerm(payload, given)
  const { after, before } = changeOf(stored, words)
  const entries = await entriesInOrder(payload)
  const units: TouchedUnit[] = []
  let excepted = 0
  for (const sought of soughtWords(await readTerms(payload), before, after)) {
    for (const { title, ...place } of await placesOf(payload, sought, entries)) {
      for (const text of await textsAt(payload, place, after.id)) {
        const touched = touchedUnit(text, { ...place, title }, sought)
        if (touched) units.push(touched)
        else if (rehearseText(text.text, sought, () => false)) excepted += 1
      }
    }
  }
  return { term: after.id, concept: after.concept, version: stored.version, units, excepted }
}

type TitledPlace = Place & { readonly title: string }

const touchedUnit = (text: TermText, place: TitledPlace, sought: Sought): TouchedUnit | null => {
  const found = rehearseText(text.text, sought, text.isExcepted)
  return (
    found && {
      ...place,
      ...found,
      key: text.key,
      version: versionOf(text.text),
      labels: text.labels,
      before: text.text,
      marks: text.marks.map(({ isPair, kind, mark, of }) => ({ mark, kind, isPair, of })),
      state: text.side === 'target' ? text.state : null,
      isFree: text.side === 'target' && text.row.isFree,
    }
  )
}

/** Every entry of the queue in every language, in the order of the collections and of their titles. */
const entriesInOrder = async (payload: Payload): Promise<Progress[]> => {
  const order = translatedCollections(payload).map(({ slug }) => slug)
  const { rows } = await findProgress(payload, { where: {} })
  return rows.toSorted(
    (a, b) => order.indexOf(a.type) - order.indexOf(b.type) || a.title.localeCompare(b.title, a.sourceLocale),
  )
}

/** The entries that have the words of a language in their translation into it, or in a source that was written in it. */
const placesOf = async (payload: Payload, sought: Sought, entries: readonly Progress[]): Promise<TitledPlace[]> => {
  const { locale } = sought
  const [other = ''] = targetLocales(locale)
  const has = (text: string | null) => text !== null && sought.find(plainOf(text)).length > 0
  const targets = await entriesWith(payload, locale, ({ target }) => has(target))
  const sources = await entriesWith(payload, other, ({ source }) => has(source))
  return entries.flatMap((row) => {
    const [at, name] = [{ type: row.type, id: row.entry, locale, title: row.title }, `${row.type}/${row.entry}`]
    return [
      ...(row.sourceLocale === locale && row.locale === other && sources.has(name)
        ? [{ ...at, side: 'source' as const }]
        : []),
      ...(row.locale === locale && targets.has(name) ? [{ ...at, side: 'target' as const }] : []),
    ]
  })
}

const entriesWith = async (
  payload: Payload,
  locale: string,
  isWanted: (row: Awaited<ReturnType<typeof locateUnits>>[number]['row']) => boolean,
): Promise<Set<string>> =>
  new Set(
    (await locateUnits(payload, { locale: { equals: locale } }))
      .filter(({ row }) => isWanted(row))
      .map(({ key }) => `${key.type}/${key.id}`),
  )
