/** Several processes on one port over one replica, as `qanun serve --delivery --follow … --workers 2` starts them. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { command } from '../../../src/cli/bootstrap/node-flags.mjs'
import { startDelivery, type TestDelivery } from '../../support/delivery'
import { freePort } from '../../support/free-port'
import { contentFixture, ledgerOf } from '../../support/ledger-fixture'

const ledger = ledgerOf(20)
let origin: TestDelivery
let server: ChildProcess
let url: string

const environment = () => ({
  ...process.env,
  DATA_DIR: path.join(origin.directory, 'replica'),
  MEDIA_DIR: path.join(origin.directory, 'replica/media'),
  LOG_LEVEL: 'silent',
})

/** One request on a connection of its own, so that any of the workers may get it. */
const get = (where: string) => fetch(`${url}${where}`, { headers: { connection: 'close' } })

const workers = (): number[] =>
  spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .stdout.split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((found) => Number(found?.[2]) === server.pid && found?.[3]?.includes('--workers'))
    .map((found) => Number(found?.[1]))

beforeAll(async () => {
  origin = await startDelivery(ledger)
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  const args = ['serve', '--delivery', '--follow', origin.url, '--workers', '2', '--port', String(port)]
  server = spawn(process.execPath, [...command, ...args], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await vi.waitUntil(async () => (await ready()) === 200, { timeout: 60_000 })
})

const ready = (): Promise<number> =>
  get('/readyz').then(
    ({ status }) => status,
    () => 0,
  )

afterAll(async () => {
  server?.kill('SIGKILL')
  await origin?.stop()
})

describe('workers', () => {
  it('all have what is published, as it is published', async () => {
    ledger.publish(contentFixture({ type: 'causes', id: 'new', locale: 'en', slug: 'new', title: 'New' }))
    await origin.pull()
    const expected = (await origin.ask('/v1/en/causes/new')).text
    const asked = () => Promise.all(Array.from({ length: 12 }, async () => (await get('/v1/en/causes/new')).text()))
    await expect.poll(asked, { timeout: 10_000 }).toEqual(Array.from({ length: 12 }, () => expected))
  })

  it('are counted together, whichever of them is asked, with what the first process knows', async () => {
    const metrics = async () => (await get('/metrics')).text()
    const answered = (text: string): number =>
      [...text.matchAll(/^qanun_http_requests_total\{route="\/v1\/\{locale\}\/\{collection\}",.*\} (\d+)$/gm)].reduce(
        (sum, [, count]) => sum + Number(count),
        0,
      )
    const before = answered(await metrics())
    for (let turn = 0; turn < 20; turn += 1) await get('/v1/en/causes')
    for (let turn = 0; turn < 4; turn += 1) expect(answered(await metrics())).toBe(before + 20)
    const seq = ledger.rows.at(-1)?.seq
    const text = await metrics()
    for (const line of [
      `qanun_ledger_head ${seq}`,
      `qanun_replica_seq ${seq}`,
      'qanun_replica_lag_editions 0',
      'qanun_replica_ready 1',
      'qanun_workers 2',
      'qanun_job_failures_total{job="follower"} 0',
    ])
      expect(text.split('\n')).toContain(line)
    expect(text).not.toMatch(/ (?:null|undefined)$/m)
  })

  it('are replaced when they end, and what one has counted stays counted', async () => {
    const total = async (): Promise<number> =>
      [...(await (await get('/metrics')).text()).matchAll(/^qanun_http_requests_total\{.*\} (\d+)$/gm)].reduce(
        (sum, [, count]) => sum + Number(count),
        0,
      )
    const before = workers()
    const counted = await total()
    expect(before).toHaveLength(2)
    process.kill(before[0]!, 'SIGKILL')
    await expect.poll(() => workers().filter((pid) => !before.includes(pid)).length, { timeout: 30_000 }).toBe(1)
    await expect.poll(ready, { timeout: 30_000 }).toBe(200)
    expect(await total()).toBeGreaterThanOrEqual(counted)
  })

  it('end with the first process, which ends in order', async () => {
    const exited = new Promise<number | null>((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    expect(await exited).toBe(0)
    expect(await ready()).toBe(0)
  })
})

describe('a wrong number of workers', () => {
  it.each(['0', '-1', 'two', '257'])('(%s) is wrong use', (number) => {
    const { status, stderr } = spawnSync(process.execPath, [...command, 'serve', '--delivery', `--workers=${number}`], {
      env: environment(),
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([2, expect.stringContaining(`"${number}" is not possible for --workers`)])
  })
})
