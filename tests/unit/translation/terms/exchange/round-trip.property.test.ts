import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { normalizeText } from '../../../../../src/language'
import { planTerms } from '../../../../../src/translation/terms/exchange'
import {
  PARTS_OF_SPEECH,
  type Term,
  TERM_DOMAINS,
  TERM_STATUSES,
  type TermWord,
  WORD_STATUSES,
} from '../../../../../src/translation/terms/term'
import { read, termFixture, written } from './files'

const PIECES = [
  'cramp',
  'گرفتگی',
  'می‌رود',
  'ـهٔ',
  '<',
  '&',
  ']]>',
  '"',
  "'",
  '=1+1',
  '-',
  ',',
  ';',
  '\t',
  '\n',
  '|',
  '🦵',
  '۵',
]

const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(' '))
  .filter((made) => made.trim() === made)

const word = fc.record(
  {
    text,
    status: fc.constantFrom(...WORD_STATUSES),
    partOfSpeech: fc.constantFrom(...PARTS_OF_SPEECH),
    note: text,
  },
  { requiredKeys: ['text', 'status'] },
)

/** As the collection takes them: no word twice, one preferred at most. */
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 3, selector: (one) => one.text }).map((list) =>
  list.map((one, index): TermWord => ({
    ...one,
    status:
      one.status === 'preferred' && list.findIndex(({ status }) => status === 'preferred') < index
        ? 'allowed'
        : one.status,
  })),
)

const byLocale = <T>(made: fc.Arbitrary<T>) => fc.record({ en: made, fa: made }, { requiredKeys: [] })

/** A definition as a save keeps it. */
const definitions = byLocale(text).map((all) =>
  Object.fromEntries(Object.entries(all).map(([locale, made]) => [locale, normalizeText(made, locale)])),
)

const terms: fc.Arbitrary<Term[]> = fc
  .array(
    fc.record({
      domain: fc.constantFrom(...TERM_DOMAINS),
      status: fc.constantFrom(...TERM_STATUSES),
      definitions,
      words: byLocale(words).filter(({ en, fa }) => en !== undefined || fa !== undefined),
      source: fc.option(text),
      note: fc.option(text),
      wikidata: fc.option(fc.nat().map((number) => `Q${number + 1}`)),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map((one, index) => ({ ...termFixture(), ...one, concept: `${index}-concept` }) as Term))

const step = fc.integer({ min: 1, max: 300 })

describe.each(['tbx', 'csv'] as const)('%s', (name) => {
  it('brings back every term as it went out: nothing is changed by taking it in again', async () => {
    await fc.assert(
      fc.asyncProperty(terms, step, async (all, size) => {
        const returned = await read(name, written(name, all), size)
        expect(planTerms(returned, all)).toEqual(
          all.map(({ concept }) => ({ kind: 'same', concept, place: expect.any(String) })),
        )
      }),
    )
  })

  it('brings every term to a clinic that has none', async () => {
    await fc.assert(
      fc.asyncProperty(terms, step, async (all, size) => {
        const planned = planTerms(await read(name, written(name, all), size), [])
        const taken = planned.flatMap((one) => (one.kind === 'new' ? [one.term] : []))
        const emptied = (term: Omit<Term, 'id'>) => ({
          ...term,
          definitions: Object.fromEntries(Object.entries(term.definitions).filter(([, made]) => made !== '')),
        })
        expect(taken.map(emptied)).toEqual(all.map(({ id: _id, ...term }) => term))
      }),
    )
  })
})
