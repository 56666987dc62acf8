/** What editors and programs get wrong on the writing side: each a clear answer, and nothing half-written. */
import { translator } from '#locales'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type TestCms } from '../../support/cms'
import { makeAccount, makeCause } from '../../support/content'
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
  await rest?.stop()
  await cms?.stop()
})

const count = async () => (await cms.payload.count({ collection: 'causes' })).totalDocs

describe('what is wrong with a value', () => {
  const t = (language: string) => translator(language, 'faults')
  const quantity = { key: 'dose', value: 5 }

  it.each([
    ['sources', 'doi', { title: 'x', doi: 'abc' }, 'doi', { example: '10.1002/14651858.CD009402.pub3' }],
    ['sources', 'pmid', { title: 'x', pmid: 'abc' }, 'pmid', {}],
    ['sources', 'url', { title: 'x', url: 'nowhere' }, 'webAddress', {}],
    ['sources', 'language', { title: 'x', language: 'English' }, 'languageTag', {}],
    ['causes', 'quantities', { title: 'x', quantities: [quantity] }, 'quantity.unit', { key: 'dose' }],
    ['terms', 'concept', { concept: 'Two Words' }, 'concept', {}],
    ['terms', 'wikidata', { concept: 'two-words', wikidata: 'seven' }, 'wikidata', { example: 'Q1148337' }],
  ] as const)(
    'of %s, %s, is said in the language of whoever wrote it',
    async (collection, field, data, words, facts) => {
      const account = await makeAccount(cms.payload, 'editor')
      for (const language of ['en', 'fa']) {
        const client = await clientFor(rest, account, language)
        const { json, status } = await client('POST', `/api/${collection}?locale=en`, data)
        expect(status).toBe(400)
        const [
          {
            data: { errors },
          },
        ] = json.errors as [{ data: { errors: { path: string; message: string }[] } }]
        expect(errors).toContainEqual(expect.objectContaining({ path: field, message: t(language)(words, facts) }))
      }
    },
  )
})

describe('a request', () => {
  it.each([
    ['broken JSON', '{"title": "cut o'],
    ['JSON that is no object', '[1, 2'],
  ])('of %s is refused without a stack trace, and writes nothing', async (_name, body) => {
    const before = await count()
    const { json, status } = await editor('POST', '/api/causes?locale=en', body)
    expect(status).toBe(400)
    expect(JSON.stringify(json)).not.toMatch(/at .*\.(ts|js)|node_modules/)
    expect(await count()).toBe(before)
  })

  it.each([
    ['POST', '/api/causes'],
    ['POST', '/api/causes?locale=de'],
    ['POST', '/api/causes?locale=all'],
    ['GET', '/api/causes?locale=de'],
  ])('%s %s is refused, and names the parameter and the languages there are', async (method, path) => {
    const before = await count()
    const { json, status } = await editor(method, path, method === 'POST' ? { title: 'x' } : undefined)
    expect(status).toBe(400)
    expect(JSON.stringify(json)).toMatch(/locale.*en, fa/)
    expect(await count()).toBe(before)
  })

  it('to read without a language is answered in the default one', async () => {
    const id = await makeCause(cms.payload, { en: 'Default language' })
    const { json, status } = await editor('GET', `/api/causes?sort=title&where[id][equals]=${id}`)
    expect(status).toBe(200)
    expect((json.docs as { title: string }[])[0]?.title).toBe('Default language')
  })

  it.each([
    ['an unknown collection', '/api/potions/1/publish?locale=en', 404],
    ['an unknown entry', '/api/causes/not-there/publish?locale=en', 404],
    ['a collection that is not published', '/api/sources/1/publish?locale=en', 404],
  ])('to publish %s (%s) is answered %i', async (_name, path, expected) => {
    expect((await editor('POST', path, {})).status).toBe(expected)
  })

  it('to publish in an unknown language is 400, and names those there are', async () => {
    const id = await makeCause(cms.payload, { en: 'Which language' })
    const { json, status } = await editor('POST', `/api/causes/${id}/publish?locale=de`, {})
    expect(status).toBe(400)
    expect(JSON.stringify(json)).toMatch(/en, fa/)
  })

  it.each([
    ['a body that is no JSON', 'not json'],
    ['a hash that is no text', { hash: 7 }],
  ])('to publish with %s is 400', async (_name, body) => {
    const id = await makeCause(cms.payload, { en: 'Bad body' })
    expect((await editor('POST', `/api/causes/${id}/publish?locale=en`, body)).status).toBe(400)
  })
})

describe('a field', () => {
  it.each([
    ['a quantity without a unit', { quantities: [{ key: 'water', value: 2 }] }, /water.*unit/],
    [
      'a quantity whose range ends before it begins',
      { quantities: [{ key: 'water', value: 3, max: 2, unit: 'litre' }] },
      /upper end.*water/,
    ],
    [
      'a quantity of two kinds',
      { quantities: [{ key: 'water', value: 3, unit: 'litre', date: '2026-01-01' }] },
      /exactly one/,
    ],
    ['a date that no calendar has', { quantities: [{ key: 'day', date: '2026-02-31' }] }, /date of .*day/],
    ['a date that is none', { quantities: [{ key: 'day', date: '2026-45-99' }] }, /date of .*day/],
    [
      'two quantities of one key',
      {
        quantities: [
          { key: 'a', value: 1, unit: 'none' },
          { key: 'a', value: 2, unit: 'none' },
        ],
      },
      /Two quantities.*“a”/,
    ],
    ['an unknown severity', { warnings: [{ severity: 'mild' }] }, /severity/i],
    ['an entry that is not there', { leadsTo: ['not-there'] }, /leadsTo/],
    ['an object for a text', { summary: {} }, /"summary".*to be a text/],
    ['a number for a title', { title: 7 }, /"title".*to be a text/],
    ['an object for a choice', { warnings: [{ severity: {} }] }, /"warnings\.0\.severity".*to be a text/],
    ['a text for a formatted one', { mechanism: 'text' }, /"mechanism".*to be an object/],
    ['a text for a list', { warnings: 'text' }, /"warnings".*to be a list of objects/],
    ['a text for a group', { seo: 'text' }, /"seo".*to be an object/],
    ['a block that is none', { body: ['text'] }, /"body".*to be a list of objects/],
    ['a block of no known type', { body: [{ blockType: 'poem' }] }, /"body".*one of .*callout/],
  ])('with %s is refused and named, and nothing is written', async (_name, data, expected) => {
    const before = await count()
    const { json, status } = await editor('POST', '/api/causes?locale=en', { title: 'Faulty', ...data })
    expect(JSON.stringify(json)).toMatch(expected)
    expect(status).toBe(400)
    expect(await count()).toBe(before)
  })
})
