/** What the commands say where they can't begin: a sentence with what to do, no stack trace, the right exit code. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { command } from '../../../src/cli/bootstrap/node-flags.mjs'

let directory: string

beforeAll(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-cli-'))
})

afterAll(() => rmSync(directory, { recursive: true, force: true }))

const qanun = (args: readonly string[], env: Record<string, string> = {}) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [...command, ...args], {
    encoding: 'utf8',
    // Ended then, without a code.
    timeout: 50_000,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      DATA_DIR: path.join(directory, 'data'),
      MEDIA_DIR: path.join(directory, 'media'),
      DATABASE_URL: '',
      ...env,
    },
  })
  return { status, stdout, stderr }
}

const STACK = /\n {4}at /

describe('a database', () => {
  it.each([
    ['that does not answer', 'mongodb://somebody:secret@127.0.0.1:1/qanun', 1, /does not answer\. Check DATABASE_URL/],
    ['whose file can not be opened', 'file:/proc/qanun.sqlite', 1, /does not answer\. Check DATABASE_URL/],
    ['of a kind that is not known', 'postgres://127.0.0.1/qanun', 1, /begins with "postgres:".*mongodb:\/\//],
  ])('%s is said, with what to check, and without its password', (_name, url, expected, sentence) => {
    const { status, stderr, stdout } = qanun(['status'], { DATABASE_URL: url })
    expect(stderr).toMatch(sentence)
    expect(stderr + stdout).not.toMatch(STACK)
    expect(stderr + stdout).not.toContain('secret')
    expect(status).toBe(expected)
  })
})

describe('a setting', () => {
  it('that can not be used is refused, and named', () => {
    const { status, stderr } = qanun(['status'], { PORT: 'eighty' })
    expect(stderr).toMatch(/^PORT can't be used: /)
    expect(stderr).not.toMatch(STACK)
    expect(status).toBe(2)
  })
})

describe('the command', () => {
  it('ends, though a server runs beside it that keeps every connection', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const { status, stderr, stdout } = qanun(['status'], { NODE_ENV: 'development', PORT: String(port) })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Nothing waits for its number.')
    server.close()
  })

  it.each([[[]], [['--help']], [['publish', '--help']]])('%j explains itself', (args) => {
    const { status, stderr, stdout } = qanun(args)
    expect(stdout + stderr).toContain('Usage: qanun')
    expect(status).toBe(args.length === 0 ? 2 : 0)
  })

  it.each([
    [['brew']],
    [['status', '--colour']],
    [['publish', 'causes/x']],
    [['serve', '--port', 'x']],
    [['status', '--locale', 'de']],
  ])('%j is wrong use: 2', (args) => {
    const { status, stderr } = qanun(args)
    expect(stderr).not.toMatch(STACK)
    expect(status).toBe(2)
  })

  it('publishes, withdraws and reports, gate included', () => {
    const made = qanun(['status', '--json'])
    expect(made.status, made.stderr).toBe(0)
    expect(JSON.parse(made.stdout)).toMatchObject({ waiting: 0 })

    const missing = qanun(['publish', 'causes/not-there', '--locale', 'en'])
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('no entry not-there')])
  })

  it('doctor finds that there is no replica yet, mends it, and then finds nothing', () => {
    expect(qanun(['doctor']).status).toBe(1)
    expect(qanun(['doctor', '--fix']).status).toBe(0)
    const { status, stdout } = qanun(['doctor', '--json'])
    expect([status, JSON.parse(stdout)]).toEqual([0, { faults: [], left: [] }])
  })

  it('doctor finds a replica that is damaged, and builds it anew', () => {
    writeFileSync(path.join(directory, 'data/replica.sqlite'), 'not a database')
    const found = qanun(['doctor'])
    expect(found.status).toBe(1)
    expect(found.stdout).toMatch(/replica.*is damaged: file is not a database/)
    expect(qanun(['doctor', '--fix']).status).toBe(0)
    expect(qanun(['doctor']).status).toBe(0)
  })

  it('refuses to publish under another address than the server', () => {
    const { status, stderr } = qanun(['publish', 'causes/x', '--locale', 'en'], {
      SITE_URL: 'https://elsewhere.example',
    })
    expect([status, stderr]).toEqual([1, expect.stringMatching(/address is http:\/\/127\.0\.0\.1:3000.*SITE_URL/)])
  })
})
