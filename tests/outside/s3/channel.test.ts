/** The destination S3 against a store of others. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { openBucket } from '#bucket'
import { type Channel, s3Channel, verifyFolder } from '#channels'
import { sha256 } from '#contract'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { keepsToChannel } from '../../contracts/channel'
import { runToEnd } from '../../support/channel-runner'
import { startSource, type TestSource } from '../../support/channel-source'
import { heldInExport } from '../../support/held-in-export'
import { contentFixture } from '../../support/ledger-fixture'
import { CREDENTIALS, startStore, type Store } from './server'

const PREFIX = 'public/content/'

let store: Store
let bucket: string
let directory: string

// The client tries three times by itself; what is tested here is who tries after it.
process.env.AWS_MAX_ATTEMPTS = '1'

const openTo = (name: string) => openBucket({ endpoint: store.url, region: 'us-east-1', bucket: name, ...CREDENTIALS })

const open = async (below: string): Promise<Channel> => {
  directory = below
  bucket = await store.newBucket()
  return channelTo(bucket)
}

const channelTo = (name: string) =>
  s3Channel({ bucket: openTo(name), prefix: PREFIX, stagingDir: path.join(directory, 'exports/.s3') })

/** What a consumer has who takes every object below the prefix. */
const taken = async (): Promise<string> => {
  const folder = path.join(directory, 'taken')
  rmSync(folder, { recursive: true, force: true })
  for (const [key, bytes] of await store.objects(bucket)) {
    const file = path.join(folder, key.slice(PREFIX.length))
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  return folder
}

beforeAll(async () => {
  store = await startStore()
})
afterAll(() => store.stop())

keepsToChannel({
  name: 'S3',
  secrets: [CREDENTIALS.secretAccessKey],
  open,
  held: async () => heldInExport(await taken()),
  disturb: async (isDisturbed) => store.failAfter(isDisturbed ? 0 : Number.POSITIVE_INFINITY),
})

describe('an export in a bucket', () => {
  let test: TestSource
  let channel: Channel

  beforeEach(async () => {
    test = await startSource(4)
    store.failAfter(Number.POSITIVE_INFINITY)
    channel = await open(test.directory)
  })
  afterEach(() => test.close())

  const run = (after = 0) => runToEnd(channel, test.source, { after })
  /** One try. */
  const once = async () => {
    const order = { source: test.source, after: 0, signal: new AbortController().signal, report: () => {} }
    for await (const _ of channel.deliver(order));
  }
  const publish = async (id: string, title: string, slug = `slug-of-${id}`, type = 'causes') => {
    test.ledger.publish(contentFixture({ type, id, locale: 'en', slug, title }))
    await test.refresh()
  }
  const askedFor = (method: string) =>
    store.asked.filter((line) => line.startsWith(method)).map((line) => line.split(`/${bucket}/${PREFIX}`)[1])

  it('is that of the folder, byte by byte, and is whole', async () => {
    await publish('persian', 'گرفتگی', 'گرفتگیِ-شبانه')
    await run()
    const folder = await taken()
    expect(await verifyFolder(folder)).toEqual([])
    const keys = [...(await store.objects(bucket)).keys()]
    expect(keys.every((key) => key.startsWith(PREFIX))).toBe(true)
    expect(keys).toContain(`${PREFIX}en/causes/گرفتگیِ-شبانه.json`)
    expect(await store.typeOf(bucket, `${PREFIX}en/causes.ndjson`)).toBe('application/x-ndjson')
    expect(await store.typeOf(bucket, `${PREFIX}manifest.json`)).toBe('application/json')
  })

  it('has its manifest written when all is there, and the rest removed after it', async () => {
    await run()
    test.ledger.withdraw({ type: 'causes', id: 'id1', locale: 'en' })
    await test.refresh()
    store.asked.length = 0
    await run()
    const asked = store.asked.map((line) => line.replace(`/${bucket}/${PREFIX}`, ''))
    const written = asked.indexOf('PUT manifest.json')
    expect(written).toBeGreaterThan(asked.findLastIndex((line) => /^PUT (?!manifest)/u.test(line)))
    expect(asked.indexOf('DELETE en/causes/slug-1.json')).toBeGreaterThan(written)
    expect(asked.at(-1)).toBe('DELETE manifest.pending.json')
  })

  it('is not sent again where it is the same', async () => {
    await run()
    await publish('id1', 'Another title', 'slug-1')
    store.asked.length = 0
    const { attempts } = await run()
    expect(new Set(askedFor('PUT'))).toEqual(
      new Set(['en/causes.ndjson', 'en/causes/slug-1.json', 'en/feed.json', 'manifest.json', 'manifest.pending.json']),
    )
    expect(attempts[0]?.detail).toMatch(/^The bucket was written: 3 files sent, \d+ unchanged, 0 removed\.$/u)
  })

  it('ends right wherever it broke off before, though the content has turned back meanwhile', async () => {
    await publish('id1', 'First title', 'slug-1')
    await run()
    const keys = [...(await store.objects(bucket)).keys()]
    // Each of these runs has twelve requests: the last round is not disturbed at all.
    for (const requests of [1, 2, 3, 4, 6, 8, 9, 10, 11, 12]) {
      await publish('id1', `Title of round ${requests}`, 'slug-1')
      test.ledger.withdraw({ type: 'causes', id: 'id3', locale: 'en' })
      await publish('only', `Article of round ${requests}`, 'only', 'articles')
      store.failAfter(requests)
      await once().catch(() => {})
      store.failAfter(Number.POSITIVE_INFINITY)
      test.ledger.withdraw({ type: 'articles', id: 'only', locale: 'en' })
      await publish('id1', 'First title', 'slug-1')
      await publish('id3', 'Title 3', 'slug-3')
      await once()
      const folder = await taken()
      expect(await verifyFolder(folder), `broken off after ${requests} requests`).toEqual([])
      expect(heldInExport(folder)).toEqual(test.state())
      expect(readdirSync(path.join(folder, 'en/causes')).toSorted()).toEqual(['slug-1.json', 'slug-3.json'])
    }
    expect([...(await store.objects(bucket)).keys()]).toEqual(keys)
  })

  it('is written anew where its manifest was changed by another hand', async () => {
    await run()
    const manifest = (await store.objects(bucket)).get(`${PREFIX}manifest.json`)?.toString('utf8') ?? ''
    await store.put(bucket, `${PREFIX}en/causes.ndjson`, 'spoilt')
    await store.put(bucket, `${PREFIX}manifest.json`, manifest.replace(/"seq": \d+/u, '"seq": 999'))
    await run()
    expect(await verifyFolder(await taken())).toEqual([])
  })

  it('takes a large file as it is', async () => {
    const file = path.join(test.directory, 'large')
    const bytes = Buffer.alloc(9 * 1024 * 1024, 'ab\n')
    writeFileSync(file, bytes)
    const facts = { size: bytes.length, sha256: sha256(bytes), type: 'text/plain' }
    await openTo(bucket).put('large', { content: file, ...facts })
    expect((await openTo(bucket).get('large'))?.equals(bytes)).toBe(true)
  })

  it('leaves alone what is no export', async () => {
    await store.put(bucket, `${PREFIX}manifest.json`, '{"name":"A web app"}')
    const ran = await run()
    expect(ran).toMatchObject({ end: 'refused', attempts: [{ isDelivered: false }] })
    expect(ran.attempts[0]?.detail).toContain(`"${PREFIX}manifest.json" is there and is no export's`)
    expect(String((await store.objects(bucket)).get(`${PREFIX}manifest.json`))).toBe('{"name":"A web app"}')
  })

  it('waits for a person where the bucket is not there', async () => {
    const ran = await runToEnd(channelTo('no-such-bucket'), test.source)
    expect(ran).toMatchObject({ end: 'refused', attempts: [{ status: 404 }] })
    expect(ran.attempts[0]?.detail).toBe('The bucket "no-such-bucket" could not be used: NoSuchBucket (404).')
  })

  it('leaves nothing on this machine', async () => {
    await run()
    store.failAfter(3)
    await once().catch(() => {})
    expect(readdirSync(path.join(test.directory, 'exports'))).toEqual([])
  })
})
