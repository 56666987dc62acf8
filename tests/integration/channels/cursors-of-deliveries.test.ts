/** Consumers that ask a delivery without a database, as `qanun serve --delivery` starts it over the server's own folder. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'

import type { ChangePage } from '#contract'
import { keepSeen } from '#distribution'
import { type CursorFile, cursorFile } from '#standalone'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { command } from '../../../src/cli/bootstrap/node-flags.mjs'
import { createCursorCollector, type CursorCollector } from '../../../src/server/cursors'
import { freePort } from '../../support/free-port'
import { type RecallScene, startRecallScene } from '../../support/recalls'

let scene: RecallScene
let cursorsFile: string
let file: CursorFile
let channel: string
let key: string
let keyId: string
let collector: CursorCollector | undefined
let delivery: { url: string; child: ChildProcess; log: () => string } | undefined

beforeAll(async () => {
  scene = await startRecallScene()
  cursorsFile = path.join(scene.clinic.directory, 'data/cursors.sqlite')
  file = cursorFile(cursorsFile)
  await scene.makePublic('Heat', 'گرما')
  channel = await scene.openChannel('partner', { isPrivate: true })
  const { json } = await scene.admin('POST', `/api/channels/${channel}/keys`)
  ;({ id: keyId, key } = json as { id: string; key: string })
})

afterEach(async () => {
  await collector?.stop()
  collector = undefined
  await stopDelivery()
})

afterAll(async () => {
  file.close()
  await scene.stop()
})

const startDelivery = async (...args: string[]): Promise<void> => {
  const port = await freePort()
  const child = spawn(process.execPath, [...command, 'serve', '--delivery', ...args, '--port', String(port)], {
    env: { ...process.env, DATA_DIR: path.dirname(cursorsFile), LOG_LEVEL: 'error', DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let logged = ''
  child.stderr.on('data', (chunk: Buffer) => (logged += chunk.toString()))
  delivery = { child, url: `http://127.0.0.1:${port}`, log: () => logged }
  // Until it has heard of the key.
  await vi.waitFor(async () => expect((await ask('/v1/channels/partner')).status).toBe(200), { timeout: 60_000 })
}

const stopDelivery = async (): Promise<void> => {
  const child = delivery?.child
  delivery = undefined
  if (!child || child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

/** A connection of its own, so that any of several workers may get it. */
const ask = (where: string) =>
  fetch(`${delivery!.url}${where}`, { headers: { Authorization: `Bearer ${key}`, Connection: 'close' } })

/** Takes all changes, and says that it has them. @returns the number that it has come to */
const comeOn = async (times = 1): Promise<number> => {
  const { next } = (await (await ask('/v1/channels/partner/changes')).json()) as ChangePage
  for (let turn = 0; turn < times; turn += 1)
    expect((await ask(`/v1/channels/partner/changes?since=${next}`)).status).toBe(200)
  return Number(next.split('.')[1])
}

const startCollector = (): void => {
  collector = createCursorCollector({
    payload: scene.clinic.payload,
    cursorsFile,
    onFault: (error) => {
      throw error
    },
  })
}

const shownKey = async (): Promise<{ seq: number | null; seenAt: string | null }> => {
  const { json } = await scene.editor('GET', `/api/channels/${channel}/status`)
  return (json.keys as { id: string; seq: number | null; seenAt: string | null }[]).find(({ id }) => id === keyId)!
}

describe('what a consumer says to a delivery without a database', () => {
  it.each([
    ['one process', []],
    ['several', ['--workers', '2']],
  ])('comes into the database, from %s', async (_, args) => {
    startCollector()
    await startDelivery(...args)
    await scene.makePublic(args.length > 0 ? 'Thirst' : 'Cold', args.length > 0 ? 'تشنگی' : 'سرما')
    const before = (await shownKey()).seq
    await vi.waitFor(async () => expect(await comeOn(8)).toBeGreaterThan(before ?? 0), { timeout: 10_000 })
    const seq = await comeOn(8)
    await expect.poll(shownKey, { timeout: 20_000 }).toMatchObject({ seq, seenAt: expect.any(String) })
    await expect.poll(() => file.read(), { timeout: 20_000 }).toEqual([])
  })

  it('waits while the server is down, also where the delivery ends meanwhile', async () => {
    await startDelivery('--workers', '2')
    await scene.makePublic('Tiredness', 'خستگی')
    const before = await shownKey()
    await vi.waitFor(async () => expect(await comeOn()).toBeGreaterThan(before.seq ?? 0), { timeout: 10_000 })
    const seq = await comeOn()
    await stopDelivery()
    expect(await shownKey()).toEqual(before)
    expect(file.read()).toMatchObject([{ keyId, cursor: { seq } }])
    startCollector()
    await expect.poll(shownKey, { timeout: 20_000 }).toMatchObject({ seq })
  })

  it('acknowledges a recall', async () => {
    const wrong = await scene.makePublic('Wrong', 'نادرست')
    startCollector()
    await startDelivery()
    const recall = await scene.recallNow(wrong)
    const state = async () => (await scene.shown(recall)).consumers.find(({ name }) => name.includes(keyId))?.state
    expect(await state()).toBe('behind')
    await expect.poll(async () => (await comeOn(), state()), { timeout: 20_000, interval: 500 }).toBe('acknowledged')
  })

  it('is answered all the same where it can not be written down, which is logged once', async () => {
    rmSync(cursorsFile, { force: true })
    mkdirSync(cursorsFile)
    try {
      await startDelivery()
      const { log } = delivery!
      await expect
        .poll(async () => (await comeOn(), log()), { timeout: 20_000, interval: 500 })
        .toContain('could not be written down')
      await comeOn()
      await stopDelivery()
      expect(log().match(/could not be written down/g)).toHaveLength(1)
    } finally {
      rmSync(cursorsFile, { recursive: true })
    }
  })

  it('gives way to what was said later, whoever wrote that', async () => {
    const at = (seq: number, second: number) => {
      const moment = new Date(Date.now() + second * 1_000).toISOString()
      return { keyId, seenAt: moment, cursor: { epoch: 'e', seq, saidAt: moment }, begunAt: null }
    }
    const { payload } = scene.clinic
    await keepSeen(payload, [at(7, 60)])
    await keepSeen(payload, [at(5, 30)])
    expect(await shownKey()).toMatchObject({ seq: 7 })
    const used = { ...at(0, 90), cursor: null }
    await keepSeen(payload, [used])
    await keepSeen(payload, [at(8, 70)])
    expect(await shownKey()).toMatchObject({ seq: 8, seenAt: used.seenAt })
    await keepSeen(payload, [{ ...at(9, 80), keyId: 'a key that was removed' }])
  })
})
