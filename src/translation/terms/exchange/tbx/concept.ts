import { slugify } from '#language'
import { isLocale } from '#locales'

import type { XmlElement } from '../../../exchange/xml/element'
import { CONCEPT, type Term, TERM_DOMAINS, TERM_STATUSES, type TermWord } from '../../term'
import type { ReturnedTerm } from '../format'
import { type Datum, dataOf, elementsIn, type TextReader, toTheLetter, unwrapped } from './data'
import { partOfSpeechFromTbx, STATUS_NOTE, statusFromTbx, WIKIDATA, XML_LANG } from './names'

type File = {
  /** Whether we wrote it: then ids are concepts, and texts are to the letter. Ids of others are numbers, mostly. */
  readonly isOurs: boolean
  /** The language of what doesn't say its own. */
  readonly language: string
}

/** A `<conceptEntry>` (version 3) or `<termEntry>` (version 2) as a term. */
export const conceptOf = (entry: XmlElement, { isOurs, language }: File): ReturnedTerm => {
  const read = isOurs ? toTheLetter : unwrapped
  const data = dataOf(entry, read)
  const sections = elementsIn(entry).filter(({ name }) => name === 'langSec' || name === 'langSet')
  const words: Record<string, TermWord[]> = {}
  const definitions: Record<string, string> = {}
  const others = new Set<string>()
  for (const datum of data)
    if (datum.category === 'definition') definitions[localeOf(datum.element, language)] = datum.text
  for (const section of sections) {
    const locale = localeOf(section, language)
    if (!isLocale(locale)) others.add(section.attributes.get(XML_LANG) ?? '')
    words[locale] = joined(words[locale] ?? [], wordsOf(section, read))
    for (const { category, text } of dataOf(section, read)) if (category === 'definition') definitions[locale] = text
  }
  const ours = ownOnly(words)
  return {
    place: `line ${entry.line}`,
    ...namesOf(entry.attributes.get('id') ?? '', ours, isOurs),
    facts: factsOf(data),
    definitions: ownOnly(definitions),
    words: ours,
    otherLanguages: [...others],
    faults: [],
  }
}

const ownOnly = <T>(byLocale: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(byLocale).filter(([locale]) => isLocale(locale)))

/** `fa` of `fa-IR`. */
const localeOf = ({ attributes }: XmlElement, otherwise: string): string =>
  (attributes.get(XML_LANG) ?? otherwise).split(/[-_]/u, 1)[0]?.toLowerCase() ?? ''

const namesOf = (
  id: string,
  words: ReturnedTerm['words'],
  isOurs: boolean,
): Pick<ReturnedTerm, 'aliases' | 'concept'> => {
  const name = id.replace(/^_/u, '')
  if (isOurs) return { concept: name, aliases: [] }
  const byWord = (words.en ?? []).map(({ text }) => slugify(text, 'en')).find((slug) => CONCEPT.test(slug))
  const known = [name, byWord].filter((one): one is string => one !== undefined && CONCEPT.test(one))
  return { concept: byWord ?? known[0] ?? null, aliases: known }
}

const factsOf = (data: readonly Datum[]): ReturnedTerm['facts'] => {
  const facts: { -readonly [K in keyof ReturnedTerm['facts']]: Term[K] } = {}
  const notes: string[] = []
  for (const { category, element, text } of data) {
    if (category === 'subjectField') {
      const domain = TERM_DOMAINS.find((known) => known === text)
      if (domain) facts.domain = domain
    } else if (category === 'source') facts.source = text
    else if (category === 'externalCrossReference') {
      const target = element.attributes.get('target') ?? ''
      if (target.startsWith(WIKIDATA)) facts.wikidata = target.slice(WIKIDATA.length)
    } else if (category === 'note') {
      if (!element.attributes.get('id')?.startsWith(STATUS_NOTE)) notes.push(text)
      else facts.status = TERM_STATUSES.find((known) => known === text) ?? 'to-be-confirmed'
    }
  }
  return notes.length > 0 ? { ...facts, note: notes.join('\n\n') } : facts
}

const TERM_SECTIONS = new Set(['termSec', 'tig', 'ntig'])

/** Where no word of a language says how it is to be used, the first is the one to use. */
const wordsOf = (section: XmlElement, read: TextReader): TermWord[] => {
  const found = elementsIn(section)
    .filter(({ name }) => TERM_SECTIONS.has(name))
    .map((element) => wordOf(dataOf(element, read)))
    .filter(({ text }) => text.trim() !== '')
  const isGraded = found.some(({ status }) => status !== undefined)
  return found.map((word, index) => ({
    ...word,
    status: word.status ?? (index === 0 && !isGraded ? 'preferred' : 'allowed'),
  }))
}

const wordOf = (
  data: readonly Datum[],
): Omit<TermWord, 'status'> & { readonly status: TermWord['status'] | undefined } => {
  const said = (category: string): string | undefined => data.find((datum) => datum.category === category)?.text
  const status = said('administrativeStatus') ?? said('normativeAuthorization')
  const partOfSpeech =
    said('termType') === 'phrase' ? 'phrase' : partOfSpeechFromTbx((said('partOfSpeech') ?? '').trim())
  const note = data.flatMap(({ category, text }) => (category === 'note' ? [text] : [])).join('\n\n')
  return {
    text: said('term') ?? '',
    status: status === undefined ? undefined : statusFromTbx(status.trim()),
    ...(partOfSpeech ? { partOfSpeech } : {}),
    ...(note === '' ? {} : { note }),
  }
}

/** Sections of one language, British and American, say: a word stands once, and the first preferred one stays it. */
const joined = (before: readonly TermWord[], more: readonly TermWord[]): TermWord[] => {
  if (before.length === 0) return [...more]
  const hasPreferred = before.some(({ status }) => status === 'preferred')
  return [
    ...before,
    ...more
      .filter(({ text }) => !before.some((word) => word.text === text))
      .map((word) => (hasPreferred && word.status === 'preferred' ? { ...word, status: 'allowed' as const } : word)),
  ]
}
