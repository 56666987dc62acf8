/** The clinic's content is whole: every part of the article is there, in both languages, and nothing contradicts itself. */
import { normalizeText } from '#language'
import { checkContent, seedContent } from '#seed'
import { describe, expect, it } from 'vitest'

type Bilingual = { readonly en: string; readonly fa: string }

const isBilingual = (value: object): value is Bilingual =>
  'en' in value && 'fa' in value && typeof value.en === 'string'

function* textsIn(value: unknown, path: string): Generator<{ path: string } & Bilingual> {
  if (typeof value !== 'object' || value === null) return
  if (isBilingual(value)) yield { path, en: value.en, fa: value.fa }
  else for (const [name, child] of Object.entries(value)) yield* textsIn(child, `${path}.${name}`)
}

const { sources, terms: _terms, ...collections } = seedContent
const entries = Object.entries(collections).flatMap(([collection, list]) =>
  list.map((entry) => ({ ref: `${collection}/${entry.key}`, entry })),
)
const texts = entries.flatMap(({ entry, ref }) => [...textsIn(entry, ref)])

/** Latin names keep their own digits: B12, DOI. */
const withoutNames = (text: string) => text.replaceAll(/^\d+\. |\{\{[^}]+\}\}|\]\([^)]*\)|[A-Za-z][A-Za-z0-9-]*/gm, '')

describe('the content', () => {
  it('has every part of the clinic’s article', () => {
    expect(Object.fromEntries(Object.entries(collections).map(([name, list]) => [name, list.length]))).toEqual({
      articles: 5,
      'cramp-types': 11,
      causes: 13,
      foods: 15,
      nutrients: 6,
      treatments: 17,
      exercises: 15,
      medicines: 7,
      doctors: 1,
    })
    const kinds = collections.treatments.map(({ kind }) => kind)
    expect(['prevention', 'home-care', 'procedure'].map((kind) => kinds.filter((one) => one === kind).length)).toEqual([
      8, 5, 4,
    ])
  })

  it('does not contradict itself', () => {
    expect(checkContent(seedContent)).toEqual([])
  })

  it('says nothing in one language only', () => {
    expect(texts.filter(({ en, fa }) => en.trim() === '' || fa.trim() === '').map(({ path }) => path)).toEqual([])
    expect(texts.length).toBeGreaterThan(1_000)
  })

  it('is in Persian letters already: saving changes none of them', () => {
    expect(texts.filter(({ fa }) => normalizeText(fa, 'fa') !== fa).map(({ path }) => path)).toEqual([])
  })

  it('has no number as loose text: each is a quantity, typed once', () => {
    const loose = texts.flatMap(({ en, fa, path }) =>
      [en, fa].filter((text) => /[0-9۰-۹٠-٩]/.test(withoutNames(text))).map((text) => `${path}: ${text.slice(0, 80)}`),
    )
    expect(loose).toEqual([])
  })

  it('cites a source in every entry but the doctor’s, at an address of its own', () => {
    expect(
      entries
        .filter(({ entry, ref }) => entry.sources.length === 0 && !ref.startsWith('doctors/'))
        .map(({ ref }) => ref),
    ).toEqual([])
    expect(sources.filter(({ url }) => !url.startsWith('https://')).map(({ key }) => key)).toEqual([])
  })

  it('gives no dose of a medicine', () => {
    const doses = collections.medicines.flatMap(({ key, quantities = [] }) =>
      quantities.filter(({ unit = '' }) => /gram|unit|litre/.test(unit)).map((quantity) => `${key}: ${quantity.key}`),
    )
    expect(doses).toEqual([])
  })
})

describe('the check', () => {
  const [first] = seedContent.causes
  if (!first) throw new Error('There are no causes.')
  const broken = (change: object) =>
    checkContent({ ...seedContent, causes: [{ ...first, ...change }, ...seedContent.causes.slice(1)] })

  it.each([
    ['a key that stands twice', { key: seedContent.causes[1]?.key }, /stands twice/],
    ['a source that is none', { sources: ['nowhere'] }, /cites "nowhere"/],
    ['a reference to nothing', { leadsTo: ['cramp-types/nowhere'] }, /cramp-types\/nowhere, which is no entry/],
    [
      'a link to nothing',
      { mechanism: { en: '[x](causes/nowhere)', fa: '[x](causes/nowhere)' } },
      /causes\/nowhere, which is no entry/,
    ],
    [
      'a drawing that is none',
      { image: { drawing: 'causes/nowhere', alt: { en: 'x', fa: 'x' } } },
      /causes\/nowhere", which does not exist/,
    ],
    [
      'a quantity that is not typed',
      { mechanism: { en: '{{none}}', fa: '{{none}}' } },
      /\{\{none\}\}, which it does not type/,
    ],
    [
      'a quantity that is not used',
      { quantities: [{ key: 'unused', value: 1, unit: 'litre' }] },
      /"unused" and never uses it/,
    ],
    ['languages of different structure', { mechanism: { en: '- a\n- b', fa: '- a' } }, /differ in their list items/],
    ['languages with different links', { mechanism: { en: '[x](causes/ageing)', fa: 'x' } }, /differ in their links/],
  ])('finds %s', (_name, change, expected) => {
    expect(broken(change).join('\n')).toMatch(expected)
  })
})
