/** A disk without room: SQLite is told that its file may not grow, which it answers as it does to a full disk. */
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type TestCms } from '../../support/cms'
import { makeAccount, makeCause, richText } from '../../support/content'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'

type Sqlite = { execute(statement: string): Promise<{ rows: Record<string, number>[] }> }

const clientOf = (payload: Payload): Sqlite => (payload.db as unknown as { client: Sqlite }).client

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

const onMongo = Boolean(process.env.TEST_MONGODB_URL)
if (onMongo)
  process.stdout.write(
    'Skipped on MongoDB: full-disk.test.ts fills the embedded database; a MongoDB server keeps its own disk.\n',
  )

describe.skipIf(onMongo)('a full disk', () => {
  it('is said in a sentence; the save leaves nothing behind, and what was there is there', async () => {
    const id = await makeCause(cms.payload, { en: 'Before it was full' })
    const sqlite = clientOf(cms.payload)
    const [pages] = (await sqlite.execute('PRAGMA page_count')).rows
    await sqlite.execute(`PRAGMA max_page_count = ${Number(pages?.page_count)}`)

    const long = richText('A long text that has no room. '.repeat(20_000))
    const before = await cms.payload.count({ collection: 'causes' })
    const created = await editor('POST', '/api/causes?locale=en', { title: 'No room', mechanism: long })
    expect([created.status, JSON.stringify(created.json)]).toEqual([507, expect.stringContaining('disk is full')])
    expect(
      (await editor('PATCH', `/api/causes/${id}?locale=en`, { title: 'Half a change', mechanism: long })).status,
    ).toBe(507)

    expect(await cms.payload.count({ collection: 'causes' })).toEqual(before)
    expect((await editor('GET', `/api/causes/${id}?locale=en&depth=0`)).json.title).toBe('Before it was full')

    await sqlite.execute('PRAGMA max_page_count = 1073741823')
    expect(
      (await editor('PATCH', `/api/causes/${id}?locale=en`, { title: 'With room again', mechanism: long })).status,
    ).toBe(200)
  })
})
