/** Which words of the texts stand for a word of the query. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { openReader, openStore, type ReplicaReader, type Store } from '#replica'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { catalogFixture } from '../../fixtures/catalog'
import { contentFixture, MemoryLedger, SITE } from '../../support/ledger-fixture'

type Vocabulary = readonly { readonly words: Readonly<Record<string, readonly string[]>> }[]

let directory: string
let store: Store
let reader: ReplicaReader

beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-words-'))
  store = openStore(path.join(directory, 'replica.sqlite'))
  reader = openReader(path.join(directory, 'replica.sqlite'))
})
afterEach(() => {
  reader.close()
  store.close()
  rmSync(directory, { recursive: true, force: true })
})

/** An entry for each title. */
const publish = (locale: string, titles: readonly string[], vocabulary: Vocabulary = []): void => {
  store.keepCatalog({ ...catalogFixture(SITE), vocabulary })
  const ledger = new MemoryLedger()
  titles.forEach((title, index) =>
    ledger.publish(contentFixture({ type: 'causes', id: `id${index}`, locale, slug: `slug-${index}`, title })),
  )
  store.apply(ledger.rows)
}
const search = (locale: string, text: string) => reader.search({ locale, text, limit: 20 })
const titlesOf = (locale: string, text: string): string[] => search(locale, text).items.map(({ title }) => title)

describe('a phrase of the vocabulary', () => {
  const vocabulary = [{ words: { en: ['charley horse'], fa: ['گرفتگی ناگهانی'] } }]

  it('is no mistake, though the language has no other name and a word like one of its own', () => {
    publish('en', ['Cramps that get worse'], vocabulary)
    expect(search('en', 'charley horse')).toMatchObject({ total: 0, suggestions: [] })
  })

  it('leaves the words beside it to be mended', () => {
    publish('en', ['Cramps that get worse'], vocabulary)
    expect(search('en', 'charley horse crampz')).toMatchObject({ total: 1, suggestions: ['charley horse cramps'] })
  })

  it('is mended where only a part of it is asked', () => {
    publish('en', ['Cramps that get worse'], vocabulary)
    expect(search('en', 'horse')).toMatchObject({ total: 1, suggestions: ['worse'] })
  })
})

describe('a word within a phrase of the vocabulary', () => {
  it('leads nowhere by itself', () => {
    publish(
      'fa',
      ['گرفتگی عضلانی', 'گرفتگی بینی'],
      [{ words: { en: ['muscle cramp'], fa: ['گرفتگی عضلانی'] } }, { words: { en: ['cramp'], fa: ['گرفتگی'] } }],
    )
    expect(titlesOf('fa', 'muscle cramp')).toEqual(['گرفتگی عضلانی'])
    expect(titlesOf('fa', 'cramp')).toHaveLength(2)
  })
})

describe('a name in the other language, of which the texts have a part', () => {
  const TITLES = ['کشش عضلهٔ ران', 'عضله', 'اختلال خواب', 'اختلال گوارش', 'الکترولیت‌ها', 'برای همه']
  const named = (en: string, ...fa: string[]): Vocabulary => [{ words: { en: [en], fa } }]

  it.each([
    ['leads to what has the most of it', 'quadriceps', ['عضلهٔ چهارسر ران', 'عضلهٔ چهارسر'], ['کشش عضلهٔ ران']],
    ['leads by its rarest word where no text has two', 'imbalance', ['اختلال الکترولیتی'], ['الکترولیت‌ها']],
    ['leads nowhere by a word that says nothing', 'cardio', ['برای قلب'], []],
    ['is left out where there is a whole one', 'sleeplessness', ['عضلهٔ بی‌خواب', 'اختلال خواب'], ['اختلال خواب']],
  ])('%s', (_, asked, names, found) => {
    publish('fa', TITLES, named(asked, ...names))
    expect(titlesOf('fa', asked)).toEqual(found)
  })

  it('adds nothing to a word that the texts have', () => {
    publish('fa', ['quadriceps', ...TITLES], named('quadriceps', 'عضلهٔ چهارسر ران'))
    expect(titlesOf('fa', 'quadriceps')).toEqual(['quadriceps'])
  })

  it('says less than the whole name says', () => {
    const scoreOf = (name: string): number => {
      publish('fa', TITLES, named('quadriceps', name))
      return search('fa', 'quadriceps').items[0]!.score
    }
    expect(scoreOf('عضلهٔ ران')).toBeGreaterThan(scoreOf('عضلهٔ چهارسر ران'))
  })
})

describe('a Persian possessive that is written joined', () => {
  const MANY = 20
  const times = (count: number, title: string): string[] =>
    Array.from({ length: count }, (_, index) => `${title} ${'ابپت'[index % 4]}${index}`)

  it.each([
    ['درد', 'دردم'],
    ['درد', 'دردت'],
    ['درد', 'دردش'],
    ['درد', 'دردمان'],
    ['درد', 'دردتان'],
    ['درد', 'دردشان'],
    ['پا', 'پایتان'],
    ['سر', 'سرتان'],
    ['خانه', 'خانهام'],
  ])('of «%s» finds it: «%s»', (title, asked) => {
    publish('fa', [title])
    expect(search('fa', asked)).toMatchObject({ items: [{ title }], suggestions: [] })
  })

  it('finds the word though some text has it joined, and that text first', () => {
    publish('fa', ['دردتان', ...times(MANY, 'درد')])
    expect(titlesOf('fa', 'دردتان')[0]).toBe('دردتان')
    expect(search('fa', 'دردتان').total).toBe(MANY + 1)
  })

  it.each([
    ['درمان', 'در', 'a word that says nothing'],
    ['ورزش', 'ورز', 'frequent as it stands'],
    ['لرزش', 'لرز', 'frequent as it stands'],
    ['سازمان', 'ساز', 'frequent as it stands'],
    ['گوش', 'گو', 'too short without its end'],
    ['شکم', 'شک', 'too short without its end'],
    ['گرم', 'گر', 'too short without its end'],
    ['پوست', 'پوس', 'frequent as it stands'],
    ['آموزش', 'آموز', 'frequent as it stands'],
    ['دستان', 'دس', 'frequent as it stands'],
  ])('is not «%s», of «%s»: %s', (asked, other) => {
    publish('fa', [...times(2, asked), ...times(MANY, other)])
    expect(search('fa', asked).total).toBe(2)
  })
})
