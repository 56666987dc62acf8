import type { SearchPage } from '#contract'
import { publish, withdraw } from '#publishing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startClinic, type TestClinic } from '../../support/clinic'
import { makeCause, richText } from '../../support/content'

let clinic: TestClinic

beforeAll(async () => {
  clinic = await startClinic()
})
afterAll(() => clinic.stop())

const find = async (locale: string, q: string): Promise<string[]> => {
  const { items } = await clinic.json<SearchPage>(`/v1/${locale}/search?q=${encodeURIComponent(q)}`)
  return items.map(({ id }) => id)
}

/** Asks until it is so; what is announced takes a moment. */
const eventually = async (read: () => Promise<unknown>, expected: unknown): Promise<void> => {
  const until = Date.now() + 20_000
  for (;;) {
    const now = await read()
    if (JSON.stringify(now) === JSON.stringify(expected) || Date.now() > until) return expect(now).toEqual(expected)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('an entry', () => {
  it('is found from its publication to its withdrawal, and never by what was only saved', async () => {
    const { payload } = clinic
    const id = await makeCause(payload, { en: 'Overuse', fa: 'کار بیش از حد' })
    const key = { type: 'causes', id, locale: 'en' }
    expect(await find('en', 'overuse')).toEqual([])
    await publish(payload, key)
    await clinic.settled()
    expect(await find('en', 'overuse')).toEqual([id])
    expect(await find('fa', 'کار بیش از حد')).toEqual([])

    await payload.update({ collection: 'causes', id, locale: 'en', data: { mechanism: richText('Tetany, perhaps.') } })
    expect(await find('en', 'tetany')).toEqual([])
    await publish(payload, key)
    await clinic.settled()
    expect(await find('en', 'tetany')).toEqual([id])

    await withdraw(payload, key)
    await clinic.settled()
    expect(await find('en', 'overuse')).toEqual([])
  })
})

describe('a term of the vocabulary', () => {
  it('leads to what is said otherwise, and gives away its words to use only', async () => {
    const { payload } = clinic
    const id = await makeCause(payload, { en: 'Charley horse', fa: 'گرفتگی ناگهانی ران' })
    await publish(payload, { type: 'causes', id, locale: 'fa' })
    await clinic.settled()
    const word = (language: string, text: string, status: string) => ({ language, text, status })
    const term = await payload.create({
      collection: 'terms',
      data: {
        concept: 'charley-horse',
        note: 'A secret note.',
        words: [
          word('en', 'charley horse', 'preferred'),
          { ...word('en', 'thigh spasm', 'forbidden'), note: 'Another secret.' },
          word('fa', 'گرفتگی ناگهانی', 'preferred'),
        ],
      },
    })
    await eventually(() => find('fa', 'charley horses'), [id])
    expect(await find('fa', 'thigh spasm')).toEqual([])
    const kept = await payload.db.findOne<{ id: string; catalog: string }>({ collection: 'ledger-state', where: {} })
    expect(kept?.catalog).toContain('charley horse')
    expect(kept?.catalog).not.toMatch(/secret|thigh spasm/)

    await payload.delete({ collection: 'terms', id: term.id })
    await eventually(() => find('fa', 'charley horses'), [])
  })
})
