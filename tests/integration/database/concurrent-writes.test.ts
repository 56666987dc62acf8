import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type TestCms, startCms } from '../../support/cms'
import { makeAccount, makeCause, makeSource, richText } from '../../support/content'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'

let cms: TestCms
let rest: Rest
let editor: Client

beforeAll(async () => {
  cms = await startCms()
  rest = await serveRest(cms.payload)
  editor = await clientFor(rest, await makeAccount(cms.payload, 'editor'))
})

afterAll(async () => {
  await rest.stop()
  await cms.stop()
})

describe('200 concurrent writes, half over HTTP, half through the Local API', () => {
  it('all succeed and every word of them is kept', async () => {
    const source = await makeSource(cms.payload)
    const numbers = Array.from({ length: 200 }, (_, index) => index)
    const ids = await Promise.all(
      numbers.map(async (number) => {
        const data = {
          title: `Entry ${number}`,
          summary: `Summary ${number}`,
          mechanism: richText(`Mechanism ${number}`),
          sources: [source],
        }
        if (number % 2) return String((await cms.payload.create({ collection: 'causes', locale: 'en', data })).id)
        const { json, status } = await editor('POST', '/api/causes?locale=en', data)
        expect(status, JSON.stringify(json)).toBe(201)
        return String((json.doc as { id: string }).id)
      }),
    )
    const { docs } = await cms.payload.find({
      collection: 'causes',
      locale: 'en',
      pagination: false,
      where: { id: { in: ids } },
    })
    const kept = docs.map(({ summary, title }) => `${title}: ${summary}`).toSorted()
    expect(kept).toEqual(numbers.map((number) => `Entry ${number}: Summary ${number}`).toSorted())
  })
})

describe('two editors save English and Persian of the same entry at once', () => {
  it('both succeed and neither loses a word, 25 times over', async () => {
    const id = await makeCause(cms.payload, { en: 'Both at once', fa: 'هر دو با هم' })
    for (let round = 0; round < 25; round += 1) {
      const [english, persian] = await Promise.all([
        editor('PATCH', `/api/causes/${id}?locale=en`, { title: `Title ${round}`, summary: `Summary ${round}` }),
        editor('PATCH', `/api/causes/${id}?locale=fa`, {
          title: `عنوان ${'آ'.repeat(round + 1)}`,
          summary: `خلاصه ${'آ'.repeat(round + 1)}`,
        }),
      ])
      expect([english.status, persian.status]).toEqual([200, 200])
      const doc = (await cms.payload.findByID({ collection: 'causes', id, locale: 'all' })) as unknown as Record<
        string,
        Record<string, string>
      >
      expect(doc.title).toEqual({ en: `Title ${round}`, fa: `عنوان ${'آ'.repeat(round + 1)}` })
      expect(doc.summary).toEqual({ en: `Summary ${round}`, fa: `خلاصه ${'آ'.repeat(round + 1)}` })
    }
  })

  it('keeps the texts of both languages in the rows they share', async () => {
    const id = await makeCause(cms.payload, {
      en: 'Rows',
      fa: 'ردیف‌ها',
      data: { body: [{ blockType: 'text', text: richText('English row') }] },
    })
    const [row] = (await cms.payload.findByID({ collection: 'causes', id, locale: 'en' })).body as { id: string }[]
    const body = (text: string) => [{ id: row!.id, blockType: 'text', text: richText(text) }]
    const [english, persian] = await Promise.all([
      editor('PATCH', `/api/causes/${id}?locale=en`, { body: body('English again') }),
      editor('PATCH', `/api/causes/${id}?locale=fa`, { body: body('باز هم فارسی') }),
    ])
    expect([english.status, persian.status]).toEqual([200, 200])
    const doc = JSON.stringify(await cms.payload.findByID({ collection: 'causes', id, locale: 'all' }))
    expect(doc).toContain('English again')
    expect(doc).toContain('باز هم فارسی')
  })
})

describe('a write that fails', () => {
  it('leaves nothing behind, not even half a row', async () => {
    const before = await cms.payload.count({ collection: 'causes' })
    await makeCause(cms.payload, { en: 'Taken', data: { slug: 'taken' } })
    await expect(makeCause(cms.payload, { en: 'Another', data: { slug: 'taken' } })).rejects.toThrow(/slug/i)
    const { docs, totalDocs } = await cms.payload.find({ collection: 'causes', locale: 'all', pagination: false })
    expect(totalDocs).toBe(before.totalDocs + 1)
    expect(docs.filter((doc) => !(doc.title as unknown as Record<string, string>)?.en)).toEqual([])
  })

  it('does not stop the ones that wait behind it', async () => {
    const results = await Promise.allSettled([
      makeCause(cms.payload, { en: 'Again', data: { slug: 'taken' } }),
      makeCause(cms.payload, { en: 'After the failure' }),
    ])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  })
})
