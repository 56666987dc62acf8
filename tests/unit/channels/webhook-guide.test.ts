/** The code that receivers are shown is run as it stands there. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

import { MAX_ATTEMPTS } from '#channels'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { messageOf } from '../../../src/channels/webhook/message'
import { signedHeaders } from '../../../src/channels/webhook/sign'
import { freePort } from '../../support/free-port'
import { CHANNEL_ID, keyOfVersion, openWebhook } from '../../support/webhook'

const SIGNAL = new AbortController().signal
const root = path.resolve(import.meta.dirname, '../../..')
const guide = readFileSync(path.join(root, 'docs/webhooks.md'), 'utf8')
const [receiver = '', verifier = ''] = [...guide.matchAll(/```js\n(.*?)```/gsu)].map(([, code]) => code ?? '')

let directory: string

beforeAll(() => {
  // Within the project, where the package of the specification is found.
  const artifacts = path.join(root, 'tests/.artifacts')
  mkdirSync(artifacts, { recursive: true })
  directory = mkdtempSync(path.join(artifacts, 'guide-'))
  writeFileSync(path.join(directory, 'receiver.mjs'), receiver)
  writeFileSync(path.join(directory, 'verifier.mjs'), verifier)
})

afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe('the guide for receivers', () => {
  it('has a receiver that takes our messages and refuses those of others', async () => {
    const port = await freePort()
    const child = spawn(process.execPath, [path.join(directory, 'receiver.mjs')], {
      cwd: root,
      env: { ...process.env, PORT: String(port), WEBHOOK_SECRET: keyOfVersion(1).whsec },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      const line = new Promise<string>((resolve) => createInterface(child.stdout).once('line', resolve))
      const url = `http://127.0.0.1:${port}/`
      const began = async (): Promise<boolean> => (await openWebhook(url).test(SIGNAL)).status !== null
      while (!(await began()));
      expect(JSON.parse(await line)).toMatchObject({ type: 'channel.test' })
      expect(await openWebhook(url, { keys: [keyOfVersion(2)] }).test(SIGNAL)).toMatchObject({ status: 400 })
      expect(await openWebhook(url, { keys: [keyOfVersion(2), keyOfVersion(1)] }).test(SIGNAL)).toMatchObject({
        status: 204,
      })
    } finally {
      child.kill()
    }
  })

  it('verifies with the public key alone', async () => {
    const { isOurs } = (await import(pathToFileURL(path.join(directory, 'verifier.mjs')).href)) as {
      isOurs: (whpk: string, headers: Readonly<Record<string, string>>, body: string) => boolean
    }
    const change = { seq: 1, op: 'publish', type: 'causes', id: 'a', locale: 'fa', slug: 'آ', hash: 'h' } as const
    const message = messageOf({ ...change, at: new Date().toISOString() }, { channelId: CHANNEL_ID, epoch: 'e' })
    const headers = (sentAt: Date) => signedHeaders(message, { keys: [keyOfVersion(2), keyOfVersion(1)], sentAt })
    const { whpk } = keyOfVersion(1)
    expect(isOurs(whpk, headers(new Date()), message.body)).toBe(true)
    expect(isOurs(whpk, headers(new Date()), `${message.body} `)).toBe(false)
    expect(isOurs(keyOfVersion(3).whpk, headers(new Date()), message.body)).toBe(false)
    expect(isOurs(whpk, headers(new Date(Date.now() - 600_000)), message.body)).toBe(false)
  })

  it('says how often it is tried', () => {
    expect(MAX_ATTEMPTS).toBe(10)
    expect(guide).toContain('It is tried ten times in all')
  })
})
