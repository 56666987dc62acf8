import { defaultLocale } from '#locales'

import { xmlAttributes, xmlRemark } from '../../../exchange/xml/write'
import type { Term, TermWord } from '../../term'
import { OWN_SOURCE, STATUS_NOTE, statusToTbx, TBX, WIKIDATA } from './names'

/**
 * The vocabulary as TBX-Basic in its DCA style (ISO 30042:2019): data categories are attributes, so that one schema checks
 * all of it. A concept needs a word there: one that has none in any language is left out. Characters that XML has no way
 * to write become U+FFFD.
 */
export function* writeTbx(terms: Iterable<Term>): Generator<string> {
  const root = xmlAttributes({ type: 'TBX-Basic', style: 'dca', 'xml:lang': defaultLocale.code, xmlns: TBX })
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<tbx${root}>\n<tbxHeader><fileDesc><sourceDesc><p>${OWN_SOURCE}</p></sourceDesc></fileDesc></tbxHeader>\n<text><body>\n`
  for (const term of terms) yield conceptOf(term)
  yield '</body></text>\n</tbx>\n'
}

const conceptOf = (term: Term): string => {
  const { concept, definitions, domain, note, source, status, wikidata, words } = term
  const languages = Object.entries(words).filter(([, list]) => list.length > 0)
  if (languages.length === 0) return ''
  const withoutWords = Object.entries(definitions).filter(([locale]) => !words[locale]?.length)
  return lines(
    `<conceptEntry${xmlAttributes({ id: idOf(concept) })}>`,
    element('descrip', { type: 'subjectField' }, domain),
    ...withoutWords.map(([locale, text]) => element('descrip', { type: 'definition', 'xml:lang': locale }, text)),
    source === null ? '' : element('admin', { type: 'source' }, source),
    element('note', { id: `${STATUS_NOTE}${concept}` }, status),
    note === null ? '' : element('note', {}, note),
    wikidata === null
      ? ''
      : element('xref', { type: 'externalCrossReference', target: `${WIKIDATA}${wikidata}` }, wikidata),
    ...languages.map(([locale, list]) => languageOf(locale, definitions[locale], list)),
    '</conceptEntry>',
  )
}

const languageOf = (locale: string, definition: string | undefined, words: readonly TermWord[]): string =>
  lines(
    `<langSec${xmlAttributes({ 'xml:lang': locale })}>`,
    definition === undefined ? '' : element('descrip', { type: 'definition' }, definition),
    ...words.map(wordOf),
    '</langSec>',
  ).trimEnd()

const wordOf = ({ note, partOfSpeech, status, text }: TermWord): string =>
  `<termSec>${element('term', {}, text)}${partOfSpeechOf(partOfSpeech)}${element(
    'termNote',
    { type: 'administrativeStatus' },
    statusToTbx[status],
  )}${note === undefined ? '' : element('note', {}, note)}</termSec>`

const partOfSpeechOf = (partOfSpeech: TermWord['partOfSpeech']): string => {
  if (partOfSpeech === undefined) return ''
  if (partOfSpeech !== 'phrase') return element('termNote', { type: 'partOfSpeech' }, partOfSpeech)
  return element('termNote', { type: 'partOfSpeech' }, 'other') + element('termNote', { type: 'termType' }, 'phrase')
}

/** A name in XML begins with no digit. */
const idOf = (concept: string): string => (/^\d/u.test(concept) ? `_${concept}` : concept)

const element = (name: string, attributes: Readonly<Record<string, string>>, text: string): string =>
  `<${name}${xmlAttributes(attributes)}>${xmlRemark(text)}</${name}>`

const lines = (...all: readonly string[]): string => `${all.filter((line) => line !== '').join('\n')}\n`
