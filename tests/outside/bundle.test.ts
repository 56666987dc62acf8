/** Whether the bundle opens in a SQLite that isn't ours, and is found in as its documentation says. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startDelivery, type TestDelivery } from '../support/delivery'
import { contentFixture, MemoryLedger } from '../support/ledger-fixture'

let delivery: TestDelivery
let file: string

const cause = (id: string, locale: string, title: string, text: string) =>
  contentFixture({
    type: 'causes',
    id,
    locale,
    slug: id,
    title,
    mechanism: { html: `<p>${text}</p>`, markdown: text, text },
  })

beforeAll(async () => {
  const ledger = new MemoryLedger()
    .publish(cause('a', 'fa', 'کم‌آبی', 'گرفتگی‌های عضله؛ مسئول آن كليه است، مؤثّر در ۱۲ سالگی.'))
    .publish(cause('b', 'fa', 'هیچ', 'متنی دیگر دربارهٔ کم‌آبی که درازتر است و از آن تنها یک بار نام می‌برد.'))
    .publish(cause('a', 'en', 'Dehydration', 'Muscles cramp at night: Ménière is another matter.'))
  delivery = await startDelivery(ledger)
  file = path.join(delivery.directory, 'bundle.sqlite')
  writeFileSync(file, (await delivery.ask('/v1/bundle.sqlite')).body)
})

afterAll(() => delivery.stop())

const python = <T>(...args: string[]): T =>
  JSON.parse(execFileSync('python3', [path.join(import.meta.dirname, 'bundle.py'), ...args], { encoding: 'utf8' })) as T

describe('the bundle in the SQLite of Python', () => {
  it('is whole, and says what it is', () => {
    expect(python('check', file)).toMatchObject({
      integrity: 'ok',
      application_id: 0x51_41_4e_42,
      version: 1,
      meta: { name: 'Qanun', seq: '6', cursor: 'first.6', version: '1' },
      counts: { entry: 3, locale: 2, passage: 6 },
    })
  })

  it.each([
    // by the title first, though the other text is longer
    ['the title first', 'fa', 'کم‌آبی', ['causes/a', 'causes/b']],
    ['a word without its half-space', 'fa', 'کمآبی', ['causes/a', 'causes/b']],
    // U+0643, U+064A
    ['a space for it, and Arabic kaf and yeh', 'fa', 'كم آبي', ['causes/a', 'causes/b']],
    ['another ending, which is another word', 'fa', 'گرفتگی ها', []],
    ['an ending behind a space', 'fa', 'گرفتگی های', ['causes/a']],
    ['an ending that is joined', 'fa', 'گرفتگیهای', ['causes/a']],
    ['a yeh for its hamza', 'fa', 'مسیول', ['causes/a']],
    // the text has U+0651
    ['a word without hamza and tashdid', 'fa', 'موثر', ['causes/a']],
    ['Persian letters for Arabic ones', 'fa', 'کلیه', ['causes/a']],
    ['ASCII digits', 'fa', '12', ['causes/a']],
    // U+0661 U+0662
    ['Arabic digits', 'fa', '١٢', ['causes/a']],
    ['English endings, in capitals', 'en', 'CRAMPS muscle', ['causes/a']],
    ['a letter without its accent', 'en', 'meniere', ['causes/a']],
    ['its own language only', 'en', 'کم‌آبی', []],
  ])('is found in by %s', (_, locale, words, found) => {
    expect(python('search', file, locale, words)).toEqual(found)
  })
})
