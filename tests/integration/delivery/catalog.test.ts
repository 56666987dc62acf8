import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startDelivery, type TestDelivery } from '../../support/delivery'
import { contentFixture, ledgerOf, SITE } from '../../support/ledger-fixture'

let delivery: TestDelivery
const ledger = ledgerOf(130).open('part')

beforeAll(async () => {
  delivery = await startDelivery(ledger)
})

afterAll(() => delivery.stop())

describe('GET /v1', () => {
  it('counts what is public, and its links lead somewhere', async () => {
    const index = await delivery.json<{
      collections: { type: string; counts: object }[]
      head: { seq: number; cursor: string }
      links: Record<string, string>
    }>('/v1')
    expect(index.collections.find(({ type }) => type === 'causes')?.counts).toEqual({ en: 65, fa: 65 })
    expect(index.head).toMatchObject({ epoch: 'first', seq: ledger.rows.at(-1)!.seq })
    const filled: Record<string, string> = { locale: 'en', collection: 'causes', slug: 'slug-1', id: 'id1' }
    for (const [name, link] of Object.entries(index.links)) {
      const where = link.replaceAll(/\{(\w+)\}/g, (_, part: string) => filled[part]!)
      expect((await delivery.ask(`${where}${NEEDED[name] ?? ''}`)).status, where).toBe(200)
    }
  })
})

/** What a link is not answered without. */
const NEEDED: Readonly<Record<string, string>> = { history: '?locale=en', search: '?q=cramps' }

describe('the description for machines', () => {
  type Api = {
    paths: Record<
      string,
      { get: { parameters: { name: string; in: string; $ref?: string }[]; responses: Record<string, unknown> } }
    >
    components: { schemas: Record<string, object> }
  }

  it('knows every address that the index links to, and nothing that is not there', async () => {
    const api = await delivery.json<Api>('/v1/openapi.json')
    const { collections, links } = await delivery.json<{
      collections: { type: string }[]
      links: Record<string, string>
    }>('/v1')
    const generic = new Set(
      Object.keys(api.paths).map((where) =>
        collections.reduce((path, { type }) => path.replace(`/{locale}/${type}`, '/{locale}/{collection}'), where),
      ),
    )
    expect([...Object.values(links), '/v1', '/media/{file}'].filter((link) => !generic.has(link))).toEqual([])
    const filled: Record<string, string> = {
      locale: 'en',
      collection: 'causes',
      slug: 'slug-1',
      id: 'id1',
      file: 'none.webp',
    }
    for (const [where, { get }] of Object.entries(api.paths)) {
      const named = [...where.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(
        get.parameters
          .filter((parameter) => parameter.in === 'path')
          .map(({ name }) => name)
          .toSorted(),
        where,
      ).toEqual(named.toSorted((a = '', b = '') => a.localeCompare(b)))
      const { status } = await delivery.ask(
        `${where.replaceAll(/\{(\w+)\}/g, (_, part: string) => filled[part]!)}${where.includes('history') ? '?locale=en' : ''}`,
      )
      expect(Object.keys(get.responses), `${where} answered ${status}`).toContain(String(status))
    }
  })

  it('describes every parameter that an address takes', async () => {
    const api = await delivery.json<Api>('/v1/openapi.json')
    for (const [where, { get }] of Object.entries(api.paths)) {
      const { detail } = (
        await delivery.ask(
          `${where
            .replace('{channel}', 'part')
            .replace('{locale}', 'en')
            .replace('{collection}', 'causes')
            .replace(/\{\w+\}/, 'x')}?nothing=1`,
        )
      ).json<{ detail: string }>()
      const listed = /these are: (.*)\./.exec(detail)?.[1] ?? ''
      // `rows` is for nodes that follow this one, and goes with no other parameter that narrows. One address for all
      // collections of a channel can't name the fields of each.
      const unsaid = where.startsWith('/v1/channels/') ? ['leadsTo'] : ['rows']
      const taken =
        listed === 'none' || listed === '' ? [] : listed.split(', ').filter((name) => !unsaid.includes(name))
      expect(
        get.parameters
          .filter((parameter) => parameter.in === 'query')
          .map(({ name }) => name)
          .toSorted(),
        where,
      ).toEqual(taken.toSorted())
    }
  })

  it('refers to nothing that it does not hold', async () => {
    const { text, json } = await delivery.ask('/v1/openapi.json')
    const { components } = json<Api>()
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name!)
    expect(references.length).toBeGreaterThan(10)
    expect(references.filter((name) => !(name in components.schemas))).toEqual([])
  })
})

describe('the feed', () => {
  it('is JSON Feed 1.1: the newest first, fifty at most, nothing relative', async () => {
    const feed = await delivery.json<{ items: Record<string, string>[] } & Record<string, unknown>>('/v1/fa/feed.json')
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'fa',
      feed_url: `${SITE}/v1/fa/feed.json`,
    })
    const valid = new Ajv2020({ validateFormats: false }).compile({
      type: 'object',
      required: ['version', 'title', 'items'],
      properties: {
        items: {
          type: 'array',
          maxItems: 50,
          minItems: 50,
          items: {
            type: 'object',
            required: ['id', 'url', 'content_html', 'date_published', 'date_modified'],
            properties: {
              id: { type: 'string', minLength: 1 },
              url: { pattern: '^https://' },
              content_html: { type: 'string', minLength: 1 },
              date_published: { pattern: '^\\d{4}-.*Z$' },
              language: { const: 'fa' },
            },
          },
        },
      },
    })
    expect(valid(feed), JSON.stringify(valid.errors)).toBe(true)
    const moments = feed.items.map(({ date_modified }) => date_modified!)
    expect(moments).toEqual(moments.toSorted().toReversed())
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(50)
  })

  it('does not take words for markup', async () => {
    ledger.publish(
      contentFixture({
        type: 'articles',
        id: 'sharp',
        locale: 'en',
        slug: 'sharp',
        title: 'a < b & "c"',
        summary: 'a < b & c > d',
      }),
    )
    await delivery.pull()
    const { items } = await delivery.json<{ items: { id: string; content_html: string; title: string }[] }>(
      '/v1/en/feed.json',
    )
    expect(items[0]).toMatchObject({
      id: 'articles/sharp/en',
      title: 'a < b & "c"',
      content_html: '<p>a &#60; b &#38; c &#62; d</p>',
    })
  })
})
