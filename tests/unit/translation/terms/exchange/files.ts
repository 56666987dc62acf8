import { type ReturnedTerm, TERMS_FORMATS } from '../../../../../src/translation/terms/exchange'
import type { Term } from '../../../../../src/translation/terms/term'
import { bytesOf, collect, streamOf } from '../../../../support/exchange/streams'

/** A term with one preferred word in each language. */
export const termFixture = (more: Partial<Term> = {}): Term => ({
  id: 'id-of-cramp',
  concept: 'muscle-cramp',
  domain: 'general',
  definitions: {},
  words: {
    en: [{ text: 'muscle cramp', status: 'preferred' }],
    fa: [{ text: 'گرفتگی عضلانی', status: 'preferred' }],
  },
  status: 'to-be-confirmed',
  source: null,
  wikidata: null,
  note: null,
  ...more,
})

const format = (name: 'tbx' | 'csv') => {
  const found = TERMS_FORMATS.find((known) => known.name === name)
  if (!found) throw new Error(`No format is called ${name}.`)
  return found
}

export const written = (name: 'tbx' | 'csv', terms: readonly Term[]): string => [...format(name).write(terms)].join('')

/** What a file says; `step` is the size of the chunks it comes in. */
export const read = (name: 'tbx' | 'csv', file: string | Iterable<Uint8Array>, step = 1_000): Promise<ReturnedTerm[]> =>
  collect(format(name).read(streamOf(typeof file === 'string' ? chunks(file, step) : file)))

function* chunks(file: string, step: number): Generator<Uint8Array> {
  const bytes = bytesOf(file)
  for (let from = 0; from < bytes.length; from += step) yield bytes.subarray(from, from + step)
}
