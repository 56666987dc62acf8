import type { Entry, EntryPage } from '#contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startDelivery, type TestDelivery } from '../../support/delivery'
import { contentFixture, MemoryLedger, SITE } from '../../support/ledger-fixture'

const words = [
  'آب',
  'برنج',
  'پا',
  'تب',
  'ثانیه',
  'جان',
  'چشم',
  'حال',
  'خون',
  'درد',
  'ذره',
  'راه',
  'زانو',
  'ژرف',
  'سر',
  'شب',
  'کمر',
  'گردن',
  'می‌روم',
  'هوا',
  'یخ',
]
const target = (id: string, slug: string) => ({ id, type: 'cramp-types', title: slug, slug, url: `${SITE}/${slug}` })
const persian = (index: number, title = words[index]!) =>
  contentFixture({ type: 'causes', id: `id${index}`, locale: 'fa', slug: `${title}-${index}`, title })

const ledger = new MemoryLedger()
let delivery: TestDelivery

beforeAll(async () => {
  // Written in another order than the alphabet's.
  for (const index of words.keys()) ledger.publish(persian((index * 5) % words.length))
  ledger
    .publish(
      contentFixture({
        type: 'causes',
        id: 'a',
        locale: 'en',
        slug: 'over use',
        title: 'Overuse',
        references: { leadsTo: [target('night', 'گرفتگی-شبانه'), target('leg', 'leg')] },
      }),
    )
    .publish(
      contentFixture({
        type: 'causes',
        id: 'b',
        locale: 'en',
        slug: '100%',
        title: 'All of it',
        references: { leadsTo: [target('leg', 'leg')] },
      }),
    )
    .publish(
      contentFixture({
        type: 'articles',
        id: 'c',
        locale: 'en',
        slug: 'a+b',
        title: 'Sport',
        topics: ['sport', 'legs'],
      }),
    )
    .publish(contentFixture({ type: 'articles', id: 'd', locale: 'en', slug: 'هٔ', title: 'Legs', topics: ['legs'] }))
  delivery = await startDelivery(ledger)
})

afterAll(async () => {
  expect(delivery.faults).toEqual([])
  await delivery.stop()
})

const allPages = async (where: string, between: () => Promise<void> = async () => {}): Promise<Entry[]> => {
  const items: Entry[] = []
  for (let cursor = ''; ;) {
    const page = await delivery.json<EntryPage>(`${where}${cursor}`)
    items.push(...page.items)
    if (page.next === null) return items
    cursor = `&cursor=${page.next}`
    await between()
  }
}

describe('a list', () => {
  it.each(['title', '-title', 'publishedAt', '-publishedAt', 'updatedAt', '-updatedAt', 'seq', '-seq'])(
    'by %s gives every entry once, in pages of any size',
    async (sort) => {
      const whole = await allPages(`/v1/fa/causes?sort=${sort}&limit=100`)
      expect(new Set(whole.map(({ id }) => id)).size).toBe(words.length)
      for (const limit of [1, 2, 7, 20, 21, 22])
        expect(await allPages(`/v1/fa/causes?sort=${sort}&limit=${limit}`)).toEqual(whole)
      expect(await allPages(`/v1/fa/causes?limit=3&sort=${sort.startsWith('-') ? sort.slice(1) : `-${sort}`}`)).toEqual(
        whole.toReversed(),
      )
    },
  )

  it('is in the order of the Persian alphabet', async () => {
    const titles = (await allPages('/v1/fa/causes?limit=4')).map(({ title }) => title)
    expect(titles).toEqual(words)
    expect(titles).toEqual(words.toSorted(new Intl.Collator('fa').compare))
  })

  it.each(['title', '-title', 'seq', '-seq', '-updatedAt'])(
    'by %s skips and repeats nothing that stays while others come and go',
    async (sort) => {
      const before = (await allPages(`/v1/fa/causes?sort=${sort}&limit=100`)).map(({ id }) => id)
      let number = 0
      const seen = await allPages(`/v1/fa/causes?sort=${sort}&limit=4`, async () => {
        const id = `guest${(number += 1)}`
        ledger.publish(
          contentFixture({ type: 'causes', id, locale: 'fa', slug: id, title: words[number % words.length]! }),
        )
        if (number > 2) ledger.withdraw({ type: 'causes', id: `guest${number - 2}`, locale: 'fa' })
        await delivery.pull()
      })
      for (let left = 1; left <= number; left += 1)
        ledger.withdraw({ type: 'causes', id: `guest${left}`, locale: 'fa' })
      await delivery.pull()
      expect(seen.map(({ id }) => id).filter((id) => !id.startsWith('guest'))).toEqual(before)
    },
  )

  it('has the fields that were asked for, and what an entry is known by', async () => {
    const { items } = await delivery.json<EntryPage>('/v1/en/articles?fields=title,%20topics&sort=seq')
    expect(items).toEqual([
      { id: 'c', type: 'articles', locale: 'en', title: 'Sport', topics: ['sport', 'legs'] },
      { id: 'd', type: 'articles', locale: 'en', title: 'Legs', topics: ['legs'] },
    ])
  })

  it.each([
    ['/v1/en/articles?topics=sport', ['c']],
    ['/v1/en/articles?topics=legs&sort=seq', ['c', 'd']],
    ['/v1/en/articles?topics=treatment', []],
    ['/v1/en/causes?leadsTo=leg&sort=seq', ['a', 'b']],
    ['/v1/en/causes?leadsTo=night', ['a']],
    [`/v1/en/causes?leadsTo=${encodeURIComponent('گرفتگی-شبانه')}`, ['a']],
    ['/v1/en/causes?leadsTo=nothing', []],
    ['/v1/fa/causes?leadsTo=leg', []],
  ])('%s is narrowed to %j', async (where, ids) => {
    const { items, total } = await delivery.json<EntryPage>(where)
    expect(items.map(({ id }) => id)).toEqual(ids)
    expect(total).toBe(ids.length)
  })
})

describe('an entry', () => {
  it.each([
    ['over%20use', 'a'],
    ['100%25', 'b'],
  ])('is found under %s', async (slug, id) => {
    expect(await delivery.json(`/v1/en/causes/${slug}`)).toMatchObject({ id })
  })

  it.each([
    ['a+b', 'c'],
    ['a%2Bb', 'c'],
    [encodeURIComponent('هٔ'.normalize('NFC')), 'd'],
    [encodeURIComponent('هٔ'.normalize('NFD')), 'd'],
    [encodeURIComponent('هٔ').toLowerCase(), 'd'],
  ])('is found under %s, however it is written', async (slug, id) => {
    expect(await delivery.json(`/v1/en/articles/${slug}`)).toMatchObject({ id })
  })

  it('leads from every address it had to the one it has, and the first stays free for another', async () => {
    const moving = (slug: string) => contentFixture({ type: 'articles', id: 'moving', locale: 'fa', slug, title: slug })
    for (const slug of ['آب', 'آبِ دوم', 'سوم %']) ledger.publish(moving(slug))
    await delivery.pull()
    for (const slug of ['آب', 'آبِ دوم']) {
      const { headers, status } = await delivery.ask(`/v1/fa/articles/${encodeURIComponent(slug.normalize('NFD'))}`)
      expect([status, headers.location]).toEqual([308, `/v1/fa/articles/${encodeURIComponent('سوم %')}`])
    }
    ledger.publish(contentFixture({ type: 'articles', id: 'newcomer', locale: 'fa', slug: 'آب', title: 'تازه' }))
    await delivery.pull()
    expect(await delivery.json(`/v1/fa/articles/${encodeURIComponent('آب')}`)).toMatchObject({ id: 'newcomer' })
    ledger.withdraw({ type: 'articles', id: 'moving', locale: 'fa' })
    await delivery.pull()
    expect((await delivery.ask(`/v1/fa/articles/${encodeURIComponent('آبِ دوم')}`)).status).toBe(404)
  })
})

describe('the history of an entry', () => {
  it('has what was public at a moment, from the very moment on', async () => {
    const version = (title: string) => contentFixture({ type: 'articles', id: 'old', locale: 'en', slug: 'old', title })
    const begin = ledger.rows.length
    ledger
      .publish(version('First'))
      .publish(version('Second'))
      .withdraw({ type: 'articles', id: 'old', locale: 'en' })
      .publish(version('Third'))
    await delivery.pull()
    const [first, second, gone, third] = ledger.rows.slice(begin).map(({ at }) => at)
    const titleAt = async (at: string) => {
      const answer = await delivery.ask(`/v1/history/articles/old?locale=en&at=${encodeURIComponent(at)}`)
      return answer.status === 200 ? answer.json<Entry>().title : answer.status
    }
    const justBefore = (at: string) => new Date(Date.parse(at) - 1).toISOString()
    expect(
      await Promise.all(
        [
          justBefore(first!),
          first!,
          justBefore(second!),
          second!,
          justBefore(gone!),
          gone!,
          justBefore(third!),
          third!,
        ].map(titleAt),
      ),
    ).toEqual([404, 'First', 'First', 'Second', 'Second', 404, 404, 'Third'])
    expect(await titleAt(third!.slice(0, 10))).toBe('Third')
    expect(await titleAt('2026-10-31')).toBe(404)
    // The same moment on a clock in Tehran, and without fractions of a second.
    expect(await titleAt(`${new Date(Date.parse(second!) + 3.5 * 3_600_000).toISOString().slice(0, -1)}+03:30`)).toBe(
      'Second',
    )
    expect(await titleAt(second!.replace('.000Z', 'Z'))).toBe('Second')
    expect(await delivery.json('/v1/history/articles/old?locale=en')).toMatchObject({
      title: 'Third',
      hash: ledger.rows.at(-1)!.hash,
    })
  })
})
