/** The report for the operations page, and the log of the CMS, over a real database and real HTTP. */
import { existsSync } from 'node:fs'
import path from 'node:path'

import { leftPlaces, shownLeftPlace } from '#distribution'
import { inRequest, type OperationsReport, tellOperations } from '#operations'
import { signals } from '#publishing'
import { openStore, type Store } from '#replica'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { readEnvironment } from '../../../src/environment/environment'
import { createReport } from '../../../src/server/report'
import { createServerTelling } from '../../../src/server/telling'
import { startCms, type TestCms } from '../../support/cms'
import { makeAccount } from '../../support/content'
import { type Client, clientFor, type Rest, serveRest } from '../../support/rest'

let cms: TestCms
let rest: Rest
let store: Store
let stop = () => {}
const clients: Record<string, Client> = {}

beforeAll(async () => {
  cms = await startCms()
  rest = await serveRest(cms.payload)
  clients.nobody = await clientFor(rest)
  for (const role of ['admin', 'editor', 'translator'] as const) {
    clients[role] = await clientFor(rest, await makeAccount(cms.payload, role))
  }
  store = openStore(path.join(cms.directory, 'data/replica.sqlite'))
})

afterAll(async () => {
  tellOperations(null)
  stop()
  await rest.stop()
  store.close()
  await cms.stop()
})

const ask = async (who: string): Promise<[number, unknown]> => {
  const { json, status } = await clients[who]!('GET', '/api/operations')
  return [status, (json.errors as { data?: { code?: string } }[] | undefined)?.[0]?.data?.code]
}

describe('GET /api/operations', () => {
  it('says so where no server runs', async () => {
    expect(await ask('admin')).toEqual([503, 'no-server'])
  })

  it('tells admins and editors how it is, and nobody else', async () => {
    const telling = createServerTelling({ payload: cms.payload, store, isReady: () => true })
    const environment = readEnvironment(process.env)
    const left = async () => (await leftPlaces(cms.payload)).map(shownLeftPlace)
    const operations = createReport({ environment, store, telling, left, isReady: () => true })
    stop = () => {
      operations.stop()
      telling.stop()
    }
    tellOperations(operations.report)
    signals().events.emit('fault', 'sequencer', new Error('the disk is full'))
    signals().events.emit('numbered', 7)
    const place = { name: 'kiosk', destination: { kind: 'folder' }, locales: [], collections: [], at: null }
    const row = { id: 'one', channel: 'gone', place, leftAt: new Date().toISOString(), seq: 3, failures: 2 }
    await cms.payload.db.create({ collection: 'left-places', data: { ...row, fault: 'retry', detail: 'EACCES' } })
    expect(await ask('nobody')).toEqual([401, 'not-signed-in'])
    expect(await ask('translator')).toEqual([403, 'editors-only'])
    expect(await ask('editor')).toEqual([200, undefined])
    const { json } = await clients.admin!('GET', '/api/operations')
    const report = json as unknown as OperationsReport
    expect(report).toMatchObject({
      database: { kind: process.env.TEST_MONGODB_URL ? 'mongodb' : 'sqlite', isUp: true },
      ledger: { head: 0, waiting: 0 },
      replica: { seq: 0, lag: 0, isReady: true },
      sequencer: { numbered: 1 },
      versions: { node: process.versions.node, qanun: expect.stringMatching(/^\d+\.\d+\.\d+/) },
      left: [{ id: 'one', channel: 'kiosk', where: 'kiosk', failures: 2, fault: 'retry', detail: 'EACCES' }],
      faults: [{ job: 'sequencer', message: 'the disk is full', requestId: null }],
    })
    expect(report.jobs.find(({ job }) => job === 'sequencer')).toMatchObject({ failures: 1 })
    const [data, media] = report.folders
    expect(data?.bytes).toBeGreaterThan(existsSync(path.join(cms.directory, 'data/qanun.sqlite')) ? 100_000 : 0)
    expect(media).toMatchObject({ name: 'media', bytes: 0 })
    expect(media?.free).toBeGreaterThan(0)
  })
})

describe('the log of the CMS', () => {
  it('bears the id of the request that is answered, whatever logs, and none outside of one', async () => {
    const written: string[] = []
    cms.payload.logger.level = 'warn'
    const spy = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => Boolean(written.push(String(chunk))))
    await inRequest('request-7', async () => {
      // What is read on the way must not lose it.
      await cms.payload.count({ collection: 'users' })
      cms.payload.logger.warn({ msg: 'inside' })
    })
    cms.payload.logger.warn({ msg: 'outside' })
    spy.mockRestore()
    cms.payload.logger.level = 'silent'
    const lines = written.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines.find(({ msg }) => msg === 'inside')).toMatchObject({ level: 40, requestId: 'request-7' })
    expect(lines.find(({ msg }) => msg === 'outside')).not.toHaveProperty('requestId')
  })
})
