/** Invariant 4: a process killed at any moment of publishing loses nothing that it said is published. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

import { findFaults, numberWaiting, reconcile } from '#publishing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startClinic, type TestClinic } from '../../support/clinic'
import { fromLetters } from '../../support/number-in-letters'
import { Consumer, readExport } from '../../support/consumer'
import { source } from '../../support/source'

const ROUNDS = 5

let directory: string
let clinic: TestClinic
/** What the killed processes said, in order. */
const said: string[] = []

/** Starts a publisher and kills it, without warning, some milliseconds after it has said so many things. */
const publishAndKill = async (lines: number, delayMs: number): Promise<void> => {
  const child = spawn(process.execPath, [...source('publishing-worker'), directory], {
    env: process.env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exited = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
  let heard = 0
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(line)
    heard += 1
    if (heard === lines) setTimeout(() => child.kill('SIGKILL'), delayMs)
  })
  expect(await exited).toBe('SIGKILL')
}

beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'qanun-killed-'))
  for (let round = 0; round < ROUNDS; round += 1) await publishAndKill(8 + round * 3, Math.floor(Math.random() * 60))
  clinic = await startClinic(directory)
  await reconcile(clinic.payload)
  await numberWaiting(clinic.payload)
  await clinic.settled()
}, 300_000)

afterAll(async () => {
  await clinic?.stop()
  await rm(directory, { recursive: true, force: true })
})

type Said = { readonly isPublic: boolean; readonly title: string }

/** What the processes said was last done to each entry and locale, and the title it last had. */
const lastSaid = (): Map<string, Said> => {
  const last = new Map<string, Said>()
  for (const line of said) {
    const [what, id, locale, ...title] = line.split(' ')
    const key = `${id}/${locale}`
    if (what === 'published') last.set(key, { isPublic: true, title: title.join(' ') })
    if (what === 'withdrawn') last.set(key, { isPublic: false, title: last.get(key)?.title ?? '' })
  }
  return last
}

const exported = async () => {
  const all = await Promise.all(
    ['en', 'fa'].map(async (locale) => readExport(await (await clinic.get(`/v1/export/${locale}.ndjson`)).text())),
  )
  return all.flat()
}

/** When a title was published: titles say the process and its turn, and processes ran one after the other. */
const momentOf = (title: string): { readonly run: number; readonly turn: number } => {
  const processes = [...new Set(said.filter((line) => line.startsWith('published')).map((line) => line.split(' ')[4]))]
  const [, pid, turn = ''] = title.split(' ')
  return { run: processes.indexOf(pid), turn: fromLetters(turn) }
}

/** Every seventh turn ends with a withdrawal; the kill may have come after it was written and before it was said. */
const mayBeWithdrawn = (title: string) => momentOf(title).turn % 7 === 6

const isBefore = (title: string, other: string) => {
  const [one, two] = [momentOf(title), momentOf(other)]
  return one.run < two.run || (one.run === two.run && one.turn < two.turn)
}

describe('after five kills', () => {
  it('what was said to be published is public, or what was published after it', async () => {
    const now = new Map((await exported()).map((entry) => [`${entry.id}/${entry.locale}`, entry.title]))
    const lost = [...lastSaid()].filter(([key, { isPublic, title }]) => {
      const current = now.get(key)
      if (current === undefined) return isPublic && !mayBeWithdrawn(title)
      return isPublic ? isBefore(current, title) : !isBefore(title, current)
    })
    expect(said.filter((line) => line.startsWith('published')).length).toBeGreaterThan(ROUNDS)
    expect(lost).toEqual([])
  })

  it('a follower has the state of the export, and no number is missing from its order', async () => {
    const consumer = new Consumer((where) => clinic.json(where))
    await consumer.follow(3)
    const entries = await exported()
    for (const locale of ['en', 'fa'])
      expect(consumer.state(locale)).toEqual(entries.filter((entry) => entry.locale === locale))
  })

  it('nothing is left to mend', async () => {
    expect(await findFaults(clinic.payload)).toEqual([])
  })

  it('no edition has the content of the one before it', async () => {
    const { docs } = await clinic.payload.db.find<{
      id: string
      hash: string | null
      prev: string | null
      op: string
      seq: number
    }>({ collection: 'editions', pagination: false, limit: 0, sort: 'seq' })
    expect(docs.filter(({ hash, op, prev }) => op === 'publish' && hash === prev)).toEqual([])
    expect(docs.map(({ seq }) => seq)).toEqual(docs.map((_row, index) => index + 1))
  })
})
