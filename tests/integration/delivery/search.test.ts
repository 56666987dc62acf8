import type { Problem, SearchPage } from '#contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startDelivery, type TestDelivery } from '../../support/delivery'
import { contentFixture, MemoryLedger, SITE } from '../../support/ledger-fixture'
import { catalogFixture } from '../../fixtures/catalog'

const body = (text: string) => ({
  html: '',
  markdown: text,
  text,
  blocks: [{ id: 'b', type: 'text', html: '', markdown: text, text }],
})
const english = (id: string, title: string, own: Record<string, unknown> = {}) =>
  contentFixture({ type: 'causes', id, locale: 'en', slug: id, title, ...own })
const persian = (id: string, title: string, own: Record<string, unknown> = {}) =>
  contentFixture({ type: 'nutrients', id, locale: 'fa', slug: id, title, ...own })

const MANY = 45
const ledger = new MemoryLedger().describe({
  ...catalogFixture(SITE),
  vocabulary: [
    { words: { en: ['magnesium'], fa: ['منیزیم', 'منیزیوم'] } },
    { words: { en: ['muscle cramp', 'charley horse'], fa: ['گرفتگی عضلانی', 'کرامپ'] } },
  ],
})
let delivery: TestDelivery

beforeAll(async () => {
  for (let number = 1; number <= MANY; number += 1)
    ledger.publish(
      english(`many-${number}`, `Swelling of kind ${number}`, { type: number % 3 ? 'causes' : 'treatments' }),
    )
  ledger
    .publish(english('magnesium', 'Magnesium', { type: 'nutrients' }))
    .publish(english('in-summary', 'Nuts', { type: 'foods', summary: 'Nuts bring magnesium.' }))
    .publish(english('in-body', 'Water', { type: 'foods', body: body('Some waters have magnesium in them.') }))
    .publish(english('in-heading', 'Milk', { type: 'foods', body: body('## Magnesium in milk\n\nThere is little.') }))
    .publish(english('cramp', 'Muscle cramp', { type: 'cramp-types' }))
    .publish(english('script', 'Sores & <b>bold</b> "sores"', { summary: '<script>alert("sores")</script>' }))
    .publish(persian('mg', 'منیزیم'))
    .publish(persian('ca', 'کلسیم', { summary: 'کلسیم و منیزیم در لبنیات' }))
    .publish(persian('avocado', 'آووکادو', { summary: 'در توان‌بخشی' }))
    .publish(persian('cramp', 'گرفتگی‌های عضلانی', { type: 'cramp-types' }))
  delivery = await startDelivery(ledger)
})

afterAll(async () => {
  expect(delivery.faults).toEqual([])
  await delivery.stop()
})

const ask = (locale: string, q: string, more: Record<string, string> = {}) =>
  delivery.json<SearchPage>(`/v1/${locale}/search?${new URLSearchParams({ q, ...more }).toString()}`)
const idsOf = ({ items }: SearchPage): string[] => items.map(({ id }) => id)

describe('bad input', () => {
  it.each([
    ['', 'q', /missing/],
    ['?q=', 'q', /missing/],
    [`?q=${'a'.repeat(201)}`, 'q', /201 characters; it may have 200/],
    ['?q=a&q=b', 'q', /more than once/],
    ['?q=a&limit=0', 'limit', /from 1 to 100/],
    ['?q=a&limit=101', 'limit', /from 1 to 100/],
    ['?q=a&limit=ten', 'limit', /from 1 to 100/],
    ['?q=a&cursor=nonsense', 'cursor', /not one that this search gave/],
    ['?q=a&cursor=W10', 'cursor', /not one that this search gave/],
    ['?q=a&sort=title', 'sort', /not a parameter here; these are: q, limit, cursor, collection/],
    ['?query=a', 'query', /not a parameter here/],
  ])('%s is a problem of %s', async (query, parameter, says) => {
    const answer = await delivery.ask(`/v1/en/search${query}`)
    expect(answer.status).toBe(400)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    const problem = answer.json<Problem>()
    expect(problem.parameter).toBe(parameter)
    expect(problem.detail).toMatch(says)
  })

  it.each([' ', '\u200c', '?!', '\u008f±', '؟'])('without a letter and a digit finds nothing: %j', async (q) => {
    const facets = { collection: [] }
    expect(await ask('en', q)).toEqual({ items: [], total: 0, facets, next: null, suggestions: [] })
  })

  it('an unknown collection and an unknown locale are named', async () => {
    expect((await delivery.ask('/v1/en/search?q=a&collection=nothing')).json()).toMatchObject({
      parameter: 'collection',
    })
    expect((await delivery.ask('/v1/de/search?q=a')).json()).toMatchObject({ status: 404, parameter: 'locale' })
  })

  it.each(['"', "'; DROP TABLE edition; --", 'a*', 'NEAR(a b)', 'a AND (', '%', '\u{1f600}a', 'a\u0000b', '~a', '=a'])(
    'the signs of query languages are none: %s',
    async (q) => {
      const answer = await delivery.ask(`/v1/en/search?q=${encodeURIComponent(`${q} swelling`)}`)
      expect(answer.status).toBe(200)
    },
  )
})

describe('what is found', () => {
  it('stands first where the title says it, then the summary, headings and the text', async () => {
    expect(idsOf(await ask('en', 'magnesium'))).toEqual(['magnesium', 'in-summary', 'in-heading', 'in-body'])
  })
  it('is described by what a list of results needs, and nothing else', async () => {
    const { items } = await ask('en', 'magnesium', { limit: '1' })
    expect(Object.keys(items[0]!).toSorted()).toEqual(
      ['highlights', 'id', 'score', 'slug', 'summary', 'title', 'type', 'url'].toSorted(),
    )
    expect(items[0]).toMatchObject({ type: 'nutrients', slug: 'magnesium', url: `${SITE}/en/nutrients/magnesium` })
  })
  it('is counted by collection, and can be narrowed to one', async () => {
    const all = await ask('en', 'swelling')
    expect(all.total).toBe(MANY)
    expect(all.facets.collection).toEqual([
      { value: 'causes', count: 30 },
      { value: 'treatments', count: 15 },
    ])
    const narrowed = await ask('en', 'swelling', { collection: 'treatments', limit: '100' })
    expect(narrowed.total).toBe(15)
    expect(narrowed.items.every(({ type }) => type === 'treatments')).toBe(true)
    expect(narrowed.facets).toEqual(all.facets)
  })
  it('comes page by page, each entry once, in the order of one long page', async () => {
    const whole = idsOf(await ask('en', 'swelling', { limit: '100' }))
    const paged: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: SearchPage = await ask('en', 'swelling', { limit: '7', ...(cursor ? { cursor } : {}) })
      paged.push(...idsOf(page))
      cursor = page.next
    }
    expect(new Set(whole).size).toBe(MANY)
    expect(paged).toEqual(whole)
  })
  it('is in the language that is asked, however it is asked', async () => {
    expect(idsOf(await ask('fa', 'magnesium'))).toEqual(['mg', 'ca'])
    expect(idsOf(await ask('fa', 'منيزيوم'))).toEqual(['mg', 'ca'])
    expect(idsOf(await ask('fa', 'Muscle Cramps'))).toContain('cramp')
    expect(idsOf(await ask('en', 'منیزیم'))[0]).toBe('magnesium')
    expect(idsOf(await ask('en', 'charley horse'))[0]).toBe('cramp')
  })
  it('weighs less by another word than by its own', async () => {
    const [own] = (await ask('fa', 'منیزیم')).items
    const [other] = (await ask('fa', 'منیزیوم')).items
    expect(other!.id).toBe(own!.id)
    expect(other!.score).toBeLessThan(own!.score)
  })
  it('is found in spite of a letter, which is pointed out', async () => {
    const page = await ask('en', 'magnesuim')
    expect(idsOf(page)[0]).toBe('magnesium')
    expect(page.suggestions).toEqual(['magnesium'])
  })
  it('is suggested as a text writes it, with half-space and madda', async () => {
    expect((await ask('fa', 'اوو')).suggestions).toEqual(['آووکادو'])
    expect((await ask('fa', 'توانب')).suggestions).toEqual(['توان‌بخشی'])
  })
  it('is found before the word is typed to its end', async () => {
    const page = await ask('en', 'magn')
    expect(idsOf(page)[0]).toBe('magnesium')
    expect(page.suggestions).toEqual(['magnesium'])
  })
  it('is nothing where nothing fits', async () => {
    expect(await ask('en', 'xylophones')).toMatchObject({ items: [], total: 0, facets: { collection: [] }, next: null })
  })
  it('does not care that a cursor of another question is given: it says so', async () => {
    const { next } = await ask('en', 'swelling', { limit: '7' })
    const answer = await delivery.ask(`/v1/en/search?q=magnesium&cursor=${next ?? ''}`)
    expect(answer.json()).toMatchObject({ status: 400, parameter: 'cursor' })
  })
})

describe('highlights', () => {
  it('are the text itself in stretches, with nothing of HTML made or lost', async () => {
    const [item] = (await ask('en', 'sore')).items
    const { summary, title } = item!.highlights
    expect(title).toEqual([
      { text: 'Sores', isMatch: true },
      { text: ' & <b>bold</b> "', isMatch: false },
      { text: 'sores', isMatch: true },
      { text: '"', isMatch: false },
    ])
    expect(summary.map(({ text }) => text).join('')).toBe(item!.summary)
  })
  it('mark a word with its ending as it stands in the text', async () => {
    const [item] = (await ask('fa', 'گرفتگي')).items
    expect(item!.highlights.title).toEqual([
      { text: 'گرفتگی‌های', isMatch: true },
      { text: ' عضلانی', isMatch: false },
    ])
  })
  it('show the passage where title and summary say nothing of it', async () => {
    const { items } = await ask('en', 'magnesium')
    expect(items.find(({ id }) => id === 'in-body')!.highlights.text).toEqual([
      { text: 'Some waters have ', isMatch: false },
      { text: 'magnesium', isMatch: true },
      { text: ' in them.', isMatch: false },
    ])
    expect(items[0]!.highlights.text).toBeNull()
  })
})

describe('what is public no more', () => {
  it('is not found from the moment it is withdrawn, and neither are its words', async () => {
    ledger.publish(english('gone', 'Quinine', { summary: 'Quinine against cramps.' }))
    await delivery.pull()
    expect(idsOf(await ask('en', 'quinine'))).toEqual(['gone'])
    ledger.withdraw({ type: 'causes', id: 'gone', locale: 'en' })
    await delivery.pull()
    expect(await ask('en', 'quinine')).toMatchObject({ total: 0, suggestions: [] })
    expect((await ask('en', 'quini')).suggestions).toEqual([])
  })
  it('is found by its new text only, where it was published again', async () => {
    ledger.publish(english('changed', 'Tetany'))
    await delivery.pull()
    ledger.publish(english('changed', 'Myotonia'))
    await delivery.pull()
    expect((await ask('en', 'tetany')).total).toBe(0)
    expect(idsOf(await ask('en', 'myotonia'))).toEqual(['changed'])
  })
})

describe('the vocabulary', () => {
  it('takes effect when it changes', async () => {
    expect((await ask('fa', 'Mg')).total).toBe(0)
    delivery.store.keepCatalog({
      ...catalogFixture(SITE),
      vocabulary: [{ words: { en: ['magnesium', 'Mg'], fa: ['منیزیم'] } }],
    })
    delivery.advanced()
    expect(idsOf(await ask('fa', 'Mg'))).toEqual(['mg', 'ca'])
  })
})
