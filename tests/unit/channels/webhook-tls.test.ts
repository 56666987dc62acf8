import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'

import type { Attempt } from '#channels'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { nodeFlags } from '../../../src/cli/bootstrap/node-flags.mjs'

/** Made for these tests, and good for receiver.example only. */
const fixture = (name: string) => path.resolve(import.meta.dirname, '../../fixtures/tls', name)

const taken: string[] = []
const server = createServer(
  { key: readFileSync(fixture('key.pem')), cert: readFileSync(fixture('certificate.pem')) },
  (request, response) => {
    taken.push(request.headers.host ?? '')
    response.writeHead(204).end()
  },
)

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => void server.close())

const attempts = async (hosts: readonly string[], env: Record<string, string> = {}): Promise<Attempt[]> => {
  const { port } = server.address() as AddressInfo
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...nodeFlags, 'tests/support/webhook-over-tls.ts', String(port), ...hosts],
    { env: { ...process.env, ...env } },
  )
  return JSON.parse(stdout) as Attempt[]
}

describe('a webhook over TLS', () => {
  it('is sent to whoever proves the name of the address, and to no other', async () => {
    const [good, other] = await attempts(['receiver.example', 'other.example'], {
      NODE_EXTRA_CA_CERTS: fixture('certificate.pem'),
    })
    expect(good).toMatchObject({ isDelivered: true, status: 204 })
    expect(other).toMatchObject({ isDelivered: false, status: null })
    expect(other?.detail).toContain("does not match certificate's altnames")
    expect(taken).toEqual([expect.stringMatching(/^receiver\.example:/u)])
  })

  it('is not sent to whom nobody vouches for', async () => {
    taken.length = 0
    const [attempt] = await attempts(['receiver.example'])
    expect(attempt).toMatchObject({ isDelivered: false, status: null })
    expect(attempt?.detail).toMatch(/self-signed certificate/u)
    expect(taken).toEqual([])
  })
})
