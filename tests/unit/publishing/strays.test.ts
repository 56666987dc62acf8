import { choice, choices, line, link, prose, quantities, reference, rows } from '#fields'
import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { straysIn } from '../../../src/publishing/strays'
import { contentFixture } from '../../support/ledger-fixture'

/** As Payload flattens what has no groups without a name. */
const flat = (...fields: unknown[]): FlattenedField[] =>
  fields.map((field) => {
    const { fields: inner } = field as { fields?: unknown[] }
    return { ...(field as object), ...(inner ? { flattenedFields: flat(...inner) } : {}) } as unknown as FlattenedField
  })

const FIELDS = flat(
  line('title'),
  line('slug'),
  quantities(),
  line('note'),
  prose('mechanism'),
  choice('area', ['leg']),
  choices('languages', ['en', 'de']),
  link('bookingUrl'),
  reference('author', 'doctors'),
  rows('steps', [prose('text'), choice('unit', ['gram'])]),
)

const rendered = (text: string) => ({
  html: '<p>Markup in English words only</p>',
  markdown: '**Bold English words**',
  text,
})
const summary = (title: string) => ({
  id: 'one',
  type: 'causes',
  title,
  slug: 'heat',
  url: 'https://clinic.example/heat',
})
const source = (title: string, language?: string, publisher: string | null = null) => ({
  title,
  publisher,
  url: null,
  doi: null,
  pmid: null,
  year: null,
  ...(language === undefined ? {} : { language }),
})
const picture = (alt: string) => ({
  src: 'https://clinic.example/media/calf.webp',
  srcset: 'calf.webp 400w',
  width: 1,
  height: 1,
  alt,
  sources: [{ type: 'image/avif', srcset: 'calf.avif 400w' }],
  blurDataURL: 'data:image/webp;base64,UklGRg',
  focalPoint: { x: 50, y: 50 },
})

const persian = contentFixture({
  type: 'causes',
  id: 'one',
  locale: 'fa',
  slug: 'muscle-cramp',
  title: 'گرفتگی عضله',
  summary: 'عضله ناگهان سفت می‌شود.',
})

const pathsOf = (own: Record<string, unknown>): string[] =>
  straysIn({ ...persian, ...own } as typeof persian, FIELDS).map(({ path }) => path)

const ENGLISH = 'The muscle works harder than it can.'

describe('of an edition in Persian', () => {
  it('nothing is in another language that is no text', () => {
    expect(
      pathsOf({
        area: 'leg',
        languages: ['en', 'de'],
        bookingUrl: 'https://clinic.example/book a visit now please',
        image: picture('ساق پا'),
        mechanism: rendered('عضله خسته می‌شود.'),
        steps: [{ id: 'first-step-of-all', unit: 'gram', ...rendered('بنشینید.') }],
        references: { causes: [summary('گرما')] },
        alternates: [{ locale: 'en', slug: 'muscle-cramp', url: 'https://clinic.example/en/causes/muscle-cramp' }],
        quantities: [{ key: 'how-much-water', text: '۲ لیتر', unit: 'litre', per: 'day', comparator: 'at-least' }],
        parts: [{ id: 'mechanism', aspect: 'CausesHealthAspect', heading: 'سازوکار', text: 'عضله خسته می‌شود.' }],
        jsonLd: {
          '@type': 'MedicalWebPage',
          name: 'گرفتگی عضله',
          inLanguage: 'fa',
          image: { '@type': 'ImageObject', url: 'https://clinic.example/x', width: { unitCode: 'LTR' } },
          workTranslation: [{ '@type': 'MedicalWebPage', name: 'Muscle cramp', inLanguage: 'en' }],
        },
      }),
    ).toEqual([])
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['a title', { title: 'Muscle cramp' }, 'title'],
    ['one paragraph of several', { mechanism: rendered(`عضله خسته می‌شود.\n${ENGLISH}`) }, 'mechanism.text'],
    ['a row', { steps: [{ id: 'a', text: rendered(ENGLISH) }] }, 'steps.0.text.text'],
    ['words of an amount', { steps: [{ id: 'a', amountText: '358 milligrams in 100 grams' }] }, 'steps.0.amountText'],
    [
      'a paragraph of the body',
      { body: { ...rendered('متن'), blocks: [{ id: 'b', type: 'text', ...rendered(ENGLISH) }] } },
      'body.blocks.0.text',
    ],
    [
      'a title of a callout',
      { body: { ...rendered(''), blocks: [{ id: 'b', type: 'callout', kind: 'warning', title: 'See a doctor now' }] } },
      'body.blocks.0.title',
    ],
    [
      'a title of a reference',
      { references: { causes: [summary('گرما'), summary('Heat')] } },
      'references.causes.1.title',
    ],
    ['a title of a reference inside', { author: summary('Doctor Avicenna the Great One') }, 'author.title'],
    ['the words of a quantity', { quantities: [{ key: 'water', text: 'at least 2 litres' }] }, 'quantities.0.text'],
    [
      'the heading of a part',
      { parts: [{ id: 'm', aspect: 'CausesHealthAspect', heading: 'How it comes about' }] },
      'parts.0.heading',
    ],
    ['the text of a part', { parts: [{ id: 'm', heading: 'سازوکار', text: ENGLISH }] }, 'parts.0.text'],
    ['what search engines show', { seo: { title: 'گرفتگی', description: ENGLISH } }, 'seo.description'],
    ['the description of a picture', { image: picture('A hand on a calf') }, 'image.alt'],
    ['the words of a choice', { jsonLd: { keywords: ['پا', 'Sport at home'] } }, 'jsonLd.keywords.1'],
  ])('%s is named that is in English', (_, own, path) => {
    expect(pathsOf(own)).toEqual([path])
  })

  it('what stands in several places is named where an editor looks for it', () => {
    const own: Record<string, unknown> = {
      jsonLd: { description: ENGLISH, hasPart: [{ text: ENGLISH }] },
      parts: [{ id: 'mechanism', heading: 'سازوکار', text: ENGLISH }],
      mechanism: rendered(ENGLISH),
    }
    expect(straysIn({ ...persian, ...own } as typeof persian, FIELDS)).toEqual([
      { path: 'mechanism.text', text: ENGLISH, language: 'fa' },
    ])
  })
})

describe('a source', () => {
  it.each([
    ['is in the language that it says', source('Leg cramps', 'en', 'National Health Service'), []],
    ['isn’t judged where nobody has said its language', source('Leg cramps', 'und-Latn'), []],
    ['has its title in another script', source('Leg cramps', 'fa'), ['sources.0.title']],
    ['has a Persian title that is said to be English', source('گرفتگی عضله', 'en'), ['sources.0.title']],
    ['has a publisher with a name', source('گرفتگی عضله', 'fa', 'MedlinePlus, US National Library of Medicine'), []],
    ['has a sentence for a publisher', source('گرفتگی عضله', 'fa', ENGLISH), ['sources.0.publisher']],
    ['is one of an old edition, and says nothing', source('Leg cramps'), ['sources.0.title']],
  ])('%s', (_, own, paths) => {
    expect(pathsOf({ sources: [own], jsonLd: { citation: [{ name: own.title }] } })).toEqual(paths)
  })
})
