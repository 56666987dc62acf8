import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type TestCms, startCms } from '../../support/cms'
import { makeAccount, makeCause, richText } from '../../support/content'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'

let cms: TestCms
let rest: Rest
let nobody: Client
let admin: Client
let editor: Client
let translator: Client
let translatorAccount: { id: string; email: string; password: string }
let entry: string

const PUBLISHED = [
  'articles',
  'cramp-types',
  'causes',
  'foods',
  'doctors',
  'nutrients',
  'treatments',
  'exercises',
  'medicines',
] as const
const ALL = [
  ...PUBLISHED,
  'media',
  'sources',
  'redirects',
  'users',
  'editions',
  'ledger-state',
  'payload-locked-documents',
]

beforeAll(async () => {
  cms = await startCms()
  rest = await serveRest(cms.payload)
  nobody = await clientFor(rest)
  admin = await clientFor(rest, await makeAccount(cms.payload, 'admin'))
  editor = await clientFor(rest, await makeAccount(cms.payload, 'editor'))
  translatorAccount = await makeAccount(cms.payload, 'translator', ['fa'])
  translator = await clientFor(rest, translatorAccount)
  entry = await makeCause(cms.payload, {
    en: 'Dehydration',
    fa: 'کم‌آبی',
    data: {
      body: [
        { blockType: 'callout', type: 'warning', severity: 'urgent', title: 'Now', text: richText('See a doctor.') },
      ],
    },
  })
})

afterAll(async () => {
  await rest.stop()
  await cms.stop()
})

describe('nobody', () => {
  it.each(ALL)('reads and writes nothing of %s', async (collection) => {
    for (const [method, path] of [
      ['GET', ''],
      ['GET', `/${entry}`],
      ['GET', '/count'],
      ['GET', '/versions'],
      ['POST', '?locale=en'],
      ['PATCH', `/${entry}?locale=en`],
      ['PATCH', '?locale=en&where[id][exists]=true'],
      ['DELETE', `/${entry}`],
    ] as const) {
      const { json, status } = await nobody(
        method,
        `/api/${collection}${path}`,
        method === 'GET' ? undefined : { title: 'x' },
      )
      expect(status, `${method} ${collection}${path}: ${JSON.stringify(json)}`).toBeGreaterThanOrEqual(400)
      expect(JSON.stringify(json)).not.toContain('Dehydration')
    }
  })

  it.each(['publish', 'withdraw', 'candidate'])('can not %s', async (verb) => {
    expect((await nobody('POST', `/api/causes/${entry}/${verb}?locale=en`)).status).toBe(401)
  })

  it('gets no GraphQL', async () => {
    expect((await nobody('POST', '/api/graphql', { query: '{ Causes { docs { title } } }' })).status).toBe(404)
  })

  it('can not make the first account through Payload', async () => {
    const { status } = await nobody('POST', '/api/users/first-register', {
      email: 'a@b.co',
      password: 'a long password',
      name: 'x',
      role: 'admin',
    })
    expect(status).toBe(403)
  })
})

describe('a translator of Persian', () => {
  const patch = (body: unknown, locale = 'fa') => translator('PATCH', `/api/causes/${entry}?locale=${locale}`, body)

  it('changes Persian text', async () => {
    expect((await patch({ title: 'کم‌آبی بدن' })).status).toBe(200)
    const doc = await cms.payload.findByID({ collection: 'causes', id: entry, locale: 'all' })
    expect(doc.title).toEqual({ en: 'Dehydration', fa: 'کم‌آبی بدن' })
  })

  it('can not change English text', async () => {
    expect((await patch({ title: 'Mine' }, 'en')).status).toBe(403)
  })

  it('can not write to all languages at once', async () => {
    expect((await patch({ title: { en: 'x', fa: 'y' } }, 'all')).status).toBeGreaterThanOrEqual(400)
    const doc = await cms.payload.findByID({ collection: 'causes', id: entry, locale: 'en' })
    expect(doc.title).toBe('Dehydration')
  })

  it('writes the texts of a shared row, and can not weaken, add, remove or reorder one', async () => {
    const { body } = (await cms.payload.findByID({ collection: 'causes', id: entry, locale: 'fa' })) as unknown as {
      body: Record<string, unknown>[]
    }
    const [row] = body
    expect(
      (await patch({ body: [{ ...row, title: 'همین حالا', text: richText('به پزشک مراجعه کنید.') }] })).status,
    ).toBe(200)
    await patch({ body: [{ ...row, severity: 'info' }] })
    expect((await patch({ body: [] })).status).toBe(403)
    expect((await patch({ body: [row, { blockType: 'text', text: richText('افزوده') }] })).status).toBe(403)
    const after = (await cms.payload.findByID({ collection: 'causes', id: entry, locale: 'en' })) as unknown as {
      body: { severity: string; title: string }[]
    }
    expect(after.body.map(({ severity, title }) => [severity, title])).toEqual([['urgent', 'Now']])
  })

  it.each([
    ['the sources', { sources: [] }],
    ['a quantity', { quantities: [{ key: 'x', value: 1, unit: 'litre' }] }],
    ['the picture', { image: 'something' }],
    ['the language of origin', { sourceLocale: 'fa' }],
    ['the trash', { deletedAt: new Date().toISOString() }],
  ])('does not change %s', async (_what, body) => {
    const before = await cms.payload.findByID({ collection: 'causes', id: entry, locale: 'all', depth: 0 })
    await patch(body)
    const after = await cms.payload.findByID({ collection: 'causes', id: entry, locale: 'all', depth: 0 })
    const shared = ({ deletedAt, image, quantities, sourceLocale, sources }: typeof before) => ({
      deletedAt: deletedAt ?? null,
      image: image ?? null,
      quantities,
      sourceLocale,
      sources,
    })
    expect(shared(after)).toEqual(shared(before))
  })

  it('can not create, delete, publish, withdraw or restore', async () => {
    const { docs } = await cms.payload.findVersions({ collection: 'causes', limit: 1 })
    const attempts: [string, string, unknown?][] = [
      ['POST', '/api/causes?locale=fa', { title: 'نو' }],
      ['DELETE', `/api/causes/${entry}`],
      ['POST', `/api/causes/${entry}/publish?locale=fa`],
      ['POST', `/api/causes/${entry}/withdraw?locale=fa`],
      ['POST', `/api/causes/versions/${docs[0]!.id}?locale=fa`],
      ['POST', '/api/sources', { title: 'x' }],
      ['POST', '/api/users', { name: 'x', email: 'x@y.zz', password: 'a long password', role: 'admin' }],
    ]
    for (const [method, path, body] of attempts)
      expect((await translator(method, path, body)).status, `${method} ${path}`).toBe(403)
  })

  it('can not raise its own role or languages, nor unlock, read or change others', async () => {
    await translator('PATCH', `/api/users/${translatorAccount.id}`, { role: 'admin', locales: ['en', 'fa'] })
    const account = await cms.payload.findByID({ collection: 'users', id: translatorAccount.id })
    expect([account.role, account.locales]).toEqual(['translator', ['fa']])
    const other = await makeAccount(cms.payload, 'editor')
    expect((await translator('PATCH', `/api/users/${other.id}`, { name: 'x' })).status).toBeGreaterThanOrEqual(403)
    expect((await translator('GET', `/api/users/${other.id}`)).status).toBeGreaterThanOrEqual(403)
    expect((await translator('POST', '/api/users/unlock', { email: other.email })).status).toBe(403)
  })

  it('changes its own name', async () => {
    expect((await translator('PATCH', `/api/users/${translatorAccount.id}`, { name: 'مترجم' })).status).toBe(200)
  })
})

describe('an editor', () => {
  it('writes every language and publishes', async () => {
    expect((await editor('PATCH', `/api/causes/${entry}?locale=en`, { summary: 'Too little water.' })).status).toBe(200)
    expect((await editor('POST', `/api/causes/${entry}/candidate?locale=en`)).status).toBe(200)
  })

  it('can not make accounts or raise its role', async () => {
    expect(
      (await editor('POST', '/api/users', { name: 'x', email: 'x@y.zz', password: 'a long password', role: 'admin' }))
        .status,
    ).toBe(403)
  })

  it('does not read the ledger through Payload', async () => {
    expect((await editor('GET', '/api/editions')).status).toBe(403)
    expect((await admin('GET', '/api/editions')).status).toBe(403)
  })

  it('can not write redirects', async () => {
    expect((await editor('POST', '/api/redirects', { from: 'a', to: 'b', entry: 'c' })).status).toBe(403)
  })
})

describe('an admin', () => {
  it('makes accounts and gives roles', async () => {
    const { json, status } = await admin('POST', '/api/users', {
      name: 'New',
      email: 'new@example.org',
      password: 'a long password',
      role: 'editor',
    })
    expect(status).toBe(201)
    expect((json.doc as { role: string }).role).toBe('editor')
  })
})
