import { describe, expect, it } from 'vitest'

import { jsonLdOf } from '../../../src/publishing/json-ld'
import { SITE } from '../../support/ledger-fixture'
import { schemaOrgFaults } from '../../support/schema-org'

type Facts = Parameters<typeof jsonLdOf>[0]

const URL_OF_SALT = `${SITE}/en/causes/salt`

const jsonLd = (own: Partial<Facts> = {}, values: Readonly<Record<string, unknown>> = {}) => {
  const made = jsonLdOf({
    locale: 'en',
    url: URL_OF_SALT,
    title: 'Salt',
    summary: 'About salt.',
    image: null,
    parts: [],
    review: { reviewedBy: null, lastReviewed: null, nextReview: null },
    sources: [],
    sourceLocale: 'en',
    alternates: [],
    types: ['MedicalCause'],
    statements: [],
    valueOf: (field) => values[field],
    ...own,
  })
  expect(schemaOrgFaults(made)).toEqual([])
  return made
}

const summary = (title: string) => ({ id: title, type: 'x', title, slug: title, url: `${SITE}/${title}` })
const rendered = (text: string) => ({ html: `<p>${text}</p>`, markdown: text, text })

describe('the JSON-LD of an entry', () => {
  it('of a collection that says nothing of schema.org is a page, and no more', () => {
    expect(jsonLd({ types: ['MedicalWebPage'] })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      '@id': URL_OF_SALT,
      url: URL_OF_SALT,
      name: 'Salt',
      description: 'About salt.',
      inLanguage: 'en',
      audience: { '@type': 'Patient' },
    })
  })

  it('says of the page what the fields say, where it is about nothing else', () => {
    const statements: Facts['statements'] = [
      { field: 'author', property: 'author', type: 'Person' },
      { field: 'topics', property: 'keywords', words: { legs: 'Legs', sport: 'Sport' } },
    ]
    expect(
      jsonLd({ types: ['MedicalWebPage'], statements }, { author: [summary('Avicenna')], topics: ['legs', 'sport'] }),
    ).toMatchObject({
      author: { '@type': 'Person', '@id': `${SITE}/Avicenna`, name: 'Avicenna', url: `${SITE}/Avicenna` },
      keywords: ['Legs', 'Sport'],
    })
  })

  it('says who reviewed it and when', () => {
    const review = { reviewedBy: summary('Razi'), lastReviewed: '2026-11-01', nextReview: '2027-11-01' }
    expect(jsonLd({ review })).toMatchObject({
      lastReviewed: '2026-11-01',
      reviewedBy: { '@type': 'Person', name: 'Razi', url: `${SITE}/Razi` },
    })
  })

  it('cites its sources with what identifies them', () => {
    const source = { title: 'Cramps', publisher: 'BMJ', url: `${SITE}/s`, doi: '10.1/a<b', pmid: '7', year: 2020 }
    const bare = { title: 'A leaflet', publisher: null, url: null, doi: null, pmid: null, year: null }
    expect(jsonLd({ sources: [source, bare] }).citation).toEqual([
      {
        '@type': 'ScholarlyArticle',
        name: 'Cramps',
        url: `${SITE}/s`,
        publisher: { '@type': 'Organization', name: 'BMJ' },
        datePublished: '2020',
        identifier: [
          { '@type': 'PropertyValue', propertyID: 'doi', value: '10.1/a<b' },
          { '@type': 'PropertyValue', propertyID: 'pmid', value: '7' },
        ],
        sameAs: 'https://doi.org/10.1/a%3Cb',
      },
      { '@type': 'CreativeWork', name: 'A leaflet' },
    ])
  })

  it('says the language of a source where it is known, and nothing where only its script is', () => {
    const source = { title: 'Cramps', publisher: null, url: null, doi: null, pmid: null, year: null }
    const languages = ['de', 'und-Latn', 'und', undefined]
    const sources = languages.map((language) => ({ ...source, ...(language ? { language } : {}) }))
    expect(jsonLd({ sources }).citation).toEqual([
      { '@type': 'CreativeWork', name: 'Cramps', inLanguage: 'de' },
      ...languages.slice(1).map(() => ({ '@type': 'CreativeWork', name: 'Cramps' })),
    ])
  })

  it('leads from a translation to what it was made from, and back', () => {
    const page = (locale: string) => ({ locale, slug: 's', url: `${SITE}/${locale}/causes/s` })
    const node = (locale: string) => ({
      '@type': 'MedicalWebPage',
      '@id': page(locale).url,
      url: page(locale).url,
      inLanguage: locale,
    })
    expect(jsonLd({ alternates: [page('fa')] }).workTranslation).toEqual([node('fa')])
    expect(jsonLd({ locale: 'fa', alternates: [page('en'), page('ar')] }).translationOfWork).toEqual(node('en'))
    expect(jsonLd({ locale: 'fa', alternates: [page('ar')] })).not.toHaveProperty('translationOfWork')
  })

  it('labels the sections that stand alone by the aspect of health they are about', () => {
    const part = { id: 'mechanism', aspect: 'CausesHealthAspect', heading: 'How', html: '<p>So.</p>', text: 'So.' }
    expect(jsonLd({ parts: [part] }).hasPart).toEqual([
      {
        '@type': 'HealthTopicContent',
        '@id': `${URL_OF_SALT}#mechanism`,
        url: `${URL_OF_SALT}#mechanism`,
        hasHealthAspect: 'https://schema.org/CausesHealthAspect',
        headline: 'How',
        inLanguage: 'en',
        text: 'So.',
      },
    ])
  })

  it.each<[string, string[], Facts['statements'][number], unknown, unknown]>([
    [
      'steps',
      ['HowTo'],
      { field: 'f', property: 'step', type: 'HowToStep', as: 'text' },
      [{ id: 'a', text: rendered('Sit.') }],
      { '@type': 'HowToStep', text: 'Sit.' },
    ],
    [
      'amounts in one',
      ['MenuItem'],
      { field: 'f', property: 'nutrition', type: 'NutritionInformation', as: 'description', isJoined: true },
      [
        { id: 'a', nutrient: summary('Iron'), amount: 3, text: '3 grams' },
        { id: 'b', nutrient: summary('Zinc'), amount: 1, text: '1 gram' },
      ],
      { '@type': 'NutritionInformation', description: 'Iron: 3 grams; Zinc: 1 gram' },
    ],
    [
      'a field of a row',
      ['Physician'],
      { field: 'f', property: 'sameAs', take: 'url' },
      [{ id: 'a', label: 'L', url: SITE }],
      SITE,
    ],
    [
      'warnings',
      ['Drug'],
      { field: 'f', property: 'warning' },
      [{ id: 'a', severity: 'urgent', ...rendered('Stop.') }],
      'Stop.',
    ],
    [
      'a value of a list',
      ['ExercisePlan'],
      { field: 'f', property: 'associatedAnatomy', type: 'AnatomicalStructure', words: { leg: 'Leg' } },
      'leg',
      { '@type': 'AnatomicalStructure', name: 'Leg' },
    ],
    ['nothing', ['Drug'], { field: 'f', property: 'warning' }, [], undefined],
    ['an empty text', ['Drug'], { field: 'f', property: 'nonProprietaryName' }, null, undefined],
  ])('says %s', (_, types, statement, value, said) => {
    const { about } = jsonLd({ types, statements: [statement] }, { f: value }) as { about: Record<string, unknown> }
    expect(about[statement.property]).toEqual(said)
    expect(statement.property in about).toBe(said !== undefined)
  })
})
