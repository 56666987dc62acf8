import { createHash } from 'node:crypto'

import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startDelivery, type TestDelivery } from '../../support/delivery'
import { contentFixture, ledgerOf, momentOf, SITE } from '../../support/ledger-fixture'

let delivery: TestDelivery
const ledger = ledgerOf(4)

const rendered = (text: string) => ({ html: `<p>${text}</p>`, markdown: text, text })
const salt = (mechanism: string | null, title = 'نمک') =>
  contentFixture({
    type: 'causes',
    id: 'salt',
    locale: 'fa',
    slug: 'نمک',
    title,
    summary: 'کم‌تر از ۱۲ & <b>.',
    mechanism: mechanism && rendered(mechanism),
    warnings: [{ id: 'w', severity: 'urgent', ...rendered('زنگ بزنید.') }],
    parts: [{ id: 'mechanism', aspect: 'CausesHealthAspect', heading: 'سازوکار', html: '<p>آب ]]> نمک</p>', text: '' }],
  })

beforeAll(async () => {
  ledger.publish(salt('آب را نگه می‌دارد.'))
  delivery = await startDelivery(ledger)
})

afterAll(async () => {
  expect(delivery.faults).toEqual([])
  await delivery.stop()
})

type Line = {
  type: string
  id: string
  locale: string
  chunks: string[]
  entry: { id: string; hash: string }
  count: number
  seq: number
  sha256: string
  warnings: { id: string; chunk: string }[]
}

const chunks = async () => {
  const { body, headers, status, text } = await delivery.ask('/v1/fa/chunks.ndjson')
  const lines = text.trimEnd().split('\n')
  return { body, headers, status, lines: lines.map((line) => JSON.parse(line) as Line), last: lines.at(-1)! }
}

describe('the passages', () => {
  it('end with a line that proves that nothing is missing', async () => {
    const { body, headers, last, lines } = await chunks()
    expect(headers['content-type']).toBe('application/x-ndjson; charset=utf-8')
    expect(lines.at(-1)).toEqual({
      type: '_end',
      count: lines.length - 1,
      seq: ledger.rows.at(-1)!.seq,
      sha256: createHash('sha256')
        .update(body.subarray(0, body.length - Buffer.byteLength(last) - 1))
        .digest('hex'),
    })
  })

  it('let a consumer drop what an entry no longer has, and what is withdrawn', async () => {
    const index = new Map<string, Line>()
    const refresh = async () => {
      const { lines } = await chunks()
      const current = new Set(lines.flatMap((line) => (line.type === 'entry' ? line.chunks : [])))
      for (const line of lines) if (line.type === 'chunk') index.set(line.id, line)
      for (const id of index.keys()) if (!current.has(id)) index.delete(id)
      // What the lists name is what came.
      expect([...index.keys()].toSorted()).toEqual([...current].toSorted())
    }
    const ofSalt = () => [...index.keys()].filter((id) => id.includes('/salt#')).map((id) => id.split('#')[1])
    await refresh()
    expect(ofSalt()).toEqual(['summary', 'mechanism', 'warnings'])
    expect(index.get('fa/causes/salt#mechanism')!.warnings).toEqual([
      { id: 'w', severity: 'urgent', chunk: 'fa/causes/salt#warnings' },
    ])
    ledger.publish(salt(null))
    await delivery.pull()
    await refresh()
    expect(ofSalt()).toEqual(['summary', 'warnings'])
    ledger.withdraw({ type: 'causes', id: 'salt', locale: 'fa' })
    await delivery.pull()
    await refresh()
    expect(ofSalt()).toEqual([])
    ledger.publish(salt('باز هم.'))
    await delivery.pull()
  })

  it('are of one language only', async () => {
    const { lines } = await chunks()
    expect(new Set(lines.slice(0, -1).map(({ locale }) => locale))).toEqual(new Set(['fa']))
    expect((await delivery.ask('/v1/de/chunks.ndjson')).status).toBe(404)
    expect((await delivery.ask('/v1/fa/chunks.ndjson?limit=3')).status).toBe(400)
  })

  it('answer 304 until the ledger moves', async () => {
    const { headers } = await chunks()
    const again = { headers: { 'If-None-Match': headers.etag! } }
    expect((await delivery.ask('/v1/fa/chunks.ndjson', again)).status).toBe(304)
    ledger.publish(salt('چیز دیگر.'))
    await delivery.pull()
    expect((await delivery.ask('/v1/fa/chunks.ndjson', again)).status).toBe(200)
  })
})

/** The elements of an XML text with their texts, in order; fails where it is not well formed. */
const elementsOf = (xml: string): [name: string, text: string, attributes: Record<string, string>][] => {
  const found: [string, string, Record<string, string>][] = []
  const open: [string, string, Record<string, string>][] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ attributes, name }) => {
    open.push([name, '', attributes as Record<string, string>])
    found.push(open.at(-1)!)
  })
  const add = (text: string) => {
    const top = open.at(-1)
    if (top) top[1] += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => void open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return found
}

describe('the tag of the passages', () => {
  it('is another one where a field gets another name, though the ledger stays', async () => {
    const { etag } = (await chunks()).headers
    const catalog = await ledger.catalog()
    const collections = catalog.collections.map((collection) => ({
      ...collection,
      fields: collection.fields.map((field) => ({ ...field, labels: { ...field.labels, fa: `${field.labels.fa} ` } })),
    }))
    delivery.store.keepCatalog({ ...catalog, collections })
    expect((await chunks()).headers.etag).not.toBe(etag)
    delivery.store.keepCatalog(catalog)
    expect((await chunks()).headers.etag).toBe(etag)
  })
})

describe('the RSS feed', () => {
  it('says the same as the JSON Feed, in Persian that nothing of XML or HTML breaks', async () => {
    ledger.publish(salt('متن', 'نمک & <آب> ]]> \u0007'))
    await delivery.pull()
    const { headers, text } = await delivery.ask('/v1/fa/feed.xml')
    expect(headers['content-type']).toBe('application/rss+xml; charset=utf-8')
    const elements = elementsOf(text)
    const all = (name: string) => elements.filter(([own]) => own === name)
    const texts = (name: string) => all(name).map(([, own]) => own)
    const { items } = await delivery.json<{ items: { id: string; url: string; content_html: string }[] }>(
      '/v1/fa/feed.json',
    )
    expect(texts('guid')).toEqual(items.map(({ id }) => id))
    expect(all('guid').map(([, , attributes]) => attributes)).toEqual(items.map(() => ({ isPermaLink: 'false' })))
    expect(texts('link').slice(1)).toEqual(items.map(({ url }) => url))
    expect(texts('content:encoded')).toEqual(items.map(({ content_html }) => content_html))
    expect(texts('title')[1]).toBe('نمک & <آب> ]]> ')
    expect(texts('description')[1]).toBe('کم‌تر از ۱۲ &amp; &lt;b&gt;.')
    expect(texts('content:encoded')[0]).toBe('<section><h2>سازوکار</h2><p>آب ]]> نمک</p></section>')
    expect(texts('pubDate')[0]).toBe(new Date(momentOf(ledger.rows.at(-1)!.seq)).toUTCString())
    expect(texts('language')).toEqual(['fa'])
    expect(all('atom:link')[0]![2]).toEqual({
      href: `${SITE}/v1/fa/feed.xml`,
      rel: 'self',
      type: 'application/rss+xml',
    })
  })
})

describe('llms.txt', () => {
  it('lists every public entry by collection, as links with notes, and nothing of another language', async () => {
    ledger.publish(
      contentFixture({ type: 'articles', id: 'a', locale: 'en', slug: 'a', title: 'A [b] <c>', summary: 'Line\none.' }),
    )
    await delivery.pull()
    const { headers, text } = await delivery.ask('/v1/en/llms.txt')
    expect(headers['content-type']).toBe('text/markdown; charset=utf-8')
    const lines = text.split('\n')
    expect(lines[0]).toBe('# Qanun')
    expect(lines[2]).toMatch(/^> \S/)
    expect(lines.filter((line) => line.startsWith('## '))).toEqual(['## Articles', '## Causes', '## Optional'])
    expect(lines).toContain(String.raw`- [A \[b\] \<c\>](${SITE}/en/articles/a): Line one.`)
    const { total } = await delivery.json<{ total: number }>('/v1/en/causes')
    expect(lines.filter((line) => line.includes(`(${SITE}/en/causes/`))).toHaveLength(total)
    expect(text).not.toMatch(/\p{Script=Arabic}/u)
  })
})
