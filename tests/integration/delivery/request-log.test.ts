/** What a process without a CMS logs of requests, as `qanun serve --delivery` does. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { command } from '../../../src/cli/bootstrap/node-flags.mjs'
import { startDelivery, type TestDelivery } from '../../support/delivery'
import { freePort } from '../../support/free-port'
import { ledgerOf } from '../../support/ledger-fixture'

const lines: Record<string, unknown>[] = []
let origin: TestDelivery
let server: ChildProcess
let url: string

const lineOf = (requestId: string) =>
  vi.waitUntil(() => lines.find((line) => line.requestId === requestId), { timeout: 10_000 })

beforeAll(async () => {
  origin = await startDelivery(ledgerOf(3))
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  server = spawn(process.execPath, [...command, 'serve', '--delivery', '--port', String(port)], {
    env: { ...process.env, DATA_DIR: origin.directory, MEDIA_DIR: origin.directory, LOG_LEVEL: 'debug' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  createInterface({ input: server.stderr! }).on('line', (line) => {
    if (line.startsWith('{')) lines.push(JSON.parse(line) as Record<string, unknown>)
  })
  const isUp = () =>
    fetch(`${url}/healthz`).then(
      () => true,
      () => false,
    )
  await vi.waitUntil(isUp, { timeout: 60_000 })
})

afterAll(async () => {
  server?.kill('SIGKILL')
  await origin?.stop()
})

describe('the log of requests', () => {
  it('has one line for each, kept or not, with its id, its route and what was sent', async () => {
    for (const id of ['first', 'kept']) {
      const response = await fetch(`${url}/v1/en/causes/slug-1`, { headers: { 'X-Request-Id': id } })
      const { length } = Buffer.from(await response.arrayBuffer())
      const line = await lineOf(id)
      expect(line).toMatchObject({
        level: 20,
        msg: 'request',
        method: 'GET',
        route: '/v1/{locale}/{collection}/{slug}',
        path: '/v1/en/causes/slug-1',
        status: 200,
        pid: server.pid,
        hostname: expect.any(String),
        time: expect.any(Number),
        ms: expect.any(Number),
      })
      // The head is sent too; fetch takes the body compressed and gives it whole.
      expect(line?.bytes).toBeGreaterThan(200)
      expect(length).toBeGreaterThan(0)
    }
    expect(lines.filter(({ requestId }) => requestId === 'kept')).toHaveLength(1)
  })

  it('has no query: what somebody searched for is theirs', async () => {
    await fetch(`${url}/v1/en/search?q=my+illness`, { headers: { 'X-Request-Id': 'searched' } })
    expect(await lineOf('searched')).toMatchObject({ route: '/v1/{locale}/search', path: '/v1/en/search' })
    expect(JSON.stringify(lines)).not.toContain('illness')
  })

  it('says that a client went away', async () => {
    const stop = new AbortController()
    const response = await fetch(`${url}/v1/changes`, {
      headers: { Accept: 'text/event-stream', 'X-Request-Id': 'gone' },
      signal: stop.signal,
    })
    await response.body?.getReader().read()
    stop.abort()
    expect(await lineOf('gone')).toMatchObject({ route: '/v1/changes', status: 200, isCut: true })
  })
})
