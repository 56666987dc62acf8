/**
 * Three replicas in processes of their own follow a CMS through a wire that delays, slices, cuts, doubles and drops, while
 * it publishes and withdraws, and while processes are killed without warning. In the end all say the same bytes.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { command } from '../../../src/cli/bootstrap/node-flags.mjs'
import { readExport } from '../../support/consumer'
import { type FaultyProxy, startFaultyProxy } from '../../support/faulty-proxy'
import { freePort } from '../../support/free-port'
import { inLetters } from '../../support/number-in-letters'
import type { OriginDeed } from '../../support/origin-worker'
import { source } from '../../support/source'
import { randomOf } from '../../support/random'

const ROUNDS = 200
const FOLLOWERS = 3
/** Once in so many rounds. */
const KILLS = { follower: 14, origin: 60 }

/** A run that failed is run again with the seed that it printed. */
const seed = Number(process.env.CONVERGENCE_SEED ?? Math.floor(Math.random() * 2 ** 31))
const random = randomOf(seed)

type Origin = {
  readonly url: string
  readonly tell: (deed: OriginDeed) => Promise<void>
  readonly kill: () => Promise<void>
}
type Replica = { readonly url: string; restart: () => Promise<void> }

const children = new Set<ChildProcess>()
let directory: string
let proxy: FaultyProxy
let origin: Origin
const replicas: Replica[] = []

const start = (args: readonly string[], env: NodeJS.ProcessEnv = process.env): ChildProcess => {
  const child = spawn(process.execPath, [...args], { env, stdio: ['pipe', 'pipe', 'inherit'] })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

const kill = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })

const startOrigin = async (): Promise<Origin> => {
  const child = start([...source('origin-worker'), path.join(directory, 'cms')])
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('exit', () => reject(new Error('The CMS ended before it answered.')))
  })
  ended.catch(() => {})
  const waiting: ((line: { url?: string; fault?: string }) => void)[] = []
  createInterface({ input: child.stdout! }).on('line', (line) => {
    if (line.startsWith('{')) waiting.shift()?.(JSON.parse(line) as { url?: string })
  })
  const heard = () =>
    Promise.race([ended, new Promise<{ url?: string; fault?: string }>((resolve) => void waiting.push(resolve))])
  const { url } = await heard()
  proxy.lead(Number(new URL(url!).port))
  return {
    url: url!,
    kill: () => kill(child),
    tell: async (deed) => {
      const answer = heard()
      child.stdin!.write(`${JSON.stringify(deed)}\n`)
      const { fault } = await answer
      // What can't be withdrawn is not public; the next deed goes on.
      if (fault !== undefined && deed.do !== 'withdraw') throw new Error(fault)
    },
  }
}

const startReplica = async (name: string): Promise<Replica> => {
  const port = await freePort()
  const env = {
    ...process.env,
    DATA_DIR: path.join(directory, name),
    MEDIA_DIR: path.join(directory, name, 'media'),
    DATABASE_URL: 'mongodb://nobody:nothing@127.0.0.1:1/none',
    LOG_LEVEL: 'silent',
  }
  const run = () => start([...command, 'serve', '--delivery', '--follow', proxy.url, '--port', String(port)], env)
  let child = run()
  return {
    url: `http://127.0.0.1:${port}`,
    restart: async () => {
      await kill(child)
      child = run()
    },
  }
}

const WHERE = ['/v1/export/en.ndjson', '/v1/export/fa.ndjson', '/v1/changes?rows=all&limit=1000', '/v1', '/v1/catalog']

/** All that a node says, or why it does not. */
const said = async (url: string): Promise<string> => {
  try {
    return (await Promise.all(WHERE.map(async (where) => (await fetch(`${url}${where}`)).text()))).join('\n')
  } catch (error) {
    return String(error)
  }
}

const deedOf = (round: number): OriginDeed => {
  const facts = { entry: random.below(6), locale: random.oneOf(['en', 'fa'] as const) }
  if (random.chance(0.2)) return { do: 'withdraw', ...facts }
  const title = facts.locale === 'en' ? `Round ${inLetters(round)} — “sure”` : `می‌گوید «${inLetters(round)}» هٔ 😀`
  return { do: 'publish', ...facts, title }
}

beforeAll(async () => {
  process.stdout.write(`CONVERGENCE_SEED=${seed}\n`)
  directory = await mkdtemp(path.join(os.tmpdir(), 'qanun-convergence-'))
  proxy = await startFaultyProxy(random)
  origin = await startOrigin()
  for (let number = 0; number < FOLLOWERS; number += 1) replicas.push(await startReplica(`replica-${number}`))
})

afterAll(async () => {
  await Promise.all([...children].map(kill))
  await proxy?.stop()
  await rm(directory, { recursive: true, force: true })
})

describe('after two hundred rounds of faults and kills', () => {
  it('three replicas say the same bytes as the CMS', async () => {
    const killed = { follower: 0, origin: 0 }
    for (let round = 0; round < ROUNDS; round += 1) {
      const doing = origin.tell(deedOf(round))
      if (random.below(KILLS.follower) === 0) {
        killed.follower += 1
        await random.oneOf(replicas).restart()
      }
      // So that replicas see some of it as it happens, and some of it behind.
      await wait(random.below(100))
      if (random.below(KILLS.origin) === 0 || round === ROUNDS / 2) {
        killed.origin += 1
        await Promise.all([doing.catch(() => {}), origin.kill()])
        origin = await startOrigin()
      } else await doing
    }
    await origin.tell({ do: 'settle' })
    const expected = await said(origin.url)
    for (const { url } of replicas)
      await expect.poll(() => said(url), { timeout: 90_000, interval: 200, message: `seed ${seed}` }).toBe(expected)

    expect(readExport(await (await fetch(`${origin.url}/v1/export/fa.ndjson`)).text()).length).toBeGreaterThan(0)
    process.stdout.write(`${JSON.stringify({ seed, killed, made: proxy.made })}\n`)
    expect(Math.min(killed.follower, ...Object.values(proxy.made)), `seed ${seed}`).toBeGreaterThan(0)
  }, 300_000)
})
