/**
 * Three CMS nodes on one database (MongoDB; SQLite has one writing process). Each saves and publishes as fast as it can, while
 * the one that numbers is killed or stands still.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { Consumer } from '../../support/consumer'
import { CmsNode } from '../../support/nodes'
import { inLetters } from '../../support/number-in-letters'

const DATABASE = `several-nodes-${Date.now()}`
/** What a node says that stood still within a unit. */
const TURN_LOST = 'another server may be writing'

let root: string
let nodes: readonly [CmsNode, CmsNode, CmsNode]
let ids: string[]
let words = 0

const name = () => inLetters((words += 1))
const both = <T>(one: Promise<T>, other: Promise<T>) => Promise.all([one, other])
const rows = async () => (await nodes[0].tell({ do: 'rows' })).rows ?? []

/** The one of these that numbers, as soon as there is one. */
const holder = async (among: readonly CmsNode[]): Promise<CmsNode> => {
  for (;;) {
    for (const node of among) if ((await node.tell({ do: 'who' })).holds) return node
    await wait(100)
  }
}

beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'qanun-nodes-'))
  const [first, second, third] = ['first', 'second', 'third'].map((node) => new CmsNode(root, node, DATABASE))
  nodes = [first!, second!, third!]
  await Promise.all(nodes.map((node) => node.start()))
  const made = await Promise.all([0, 1, 2, 3].map((number) => nodes[number % 3]!.tell({ do: 'create', title: name() })))
  ids = made.map(({ id }) => id!)
})

afterAll(async () => {
  for (const node of nodes ?? []) await node.kill()
  await rm(root, { recursive: true, force: true })
})

describe('editors at two nodes', () => {
  it('lose no word of either language when they save one entry at once', async () => {
    const id = ids[0]!
    for (let round = 0; round < 6; round += 1) {
      const [en, fa] = [`English ${name()}`, `فارسی ${name()}`]
      const saved = await both(
        nodes[round % 3]!.tell({ do: 'save', id, locale: 'en', title: en }),
        nodes[(round + 1) % 3]!.tell({ do: 'save', id, locale: 'fa', title: fa }),
      )
      expect(saved).toEqual([{}, {}])
      expect((await nodes[2].tell({ do: 'read', id })).titles).toEqual({ en, fa })
    }
  })

  it('get two addresses for two entries of one title, made at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const title = `One title ${name()}`
      const made = await both(nodes[0].tell({ do: 'create', title }), nodes[1].tell({ do: 'create', title }))
      expect(made.map(({ fault }) => fault)).toEqual([undefined, undefined])
      expect(new Set(made.map(({ slug }) => slug)).size, JSON.stringify(made)).toBe(2)
    }
  })

  it('publish what they looked at or nothing, when another saves meanwhile', async () => {
    const id = ids[1]!
    for (let round = 0; round < 10; round += 1) {
      const [saved, published] = await both(
        nodes[0].tell({ do: 'save', id, locale: 'en', title: `Meanwhile ${name()}` }),
        nodes[1].tell({ do: 'publish-as-seen', id, locale: 'en' }),
      )
      expect(saved).toEqual({})
      if (published.fault) expect(published.fault).toContain('The text changed since you looked at it')
      else if (published.edition)
        expect((await rows()).find((row) => row.id === published.edition)?.title).toBe(published.seen)
    }
  })
})

describe('while the node that numbers stands still, and is killed, twice', () => {
  const accepted = new Map<string, string>()
  const faults: string[] = []
  const away = new Set<CmsNode>()
  let consumers: Consumer[]

  const publishOnce = async (node: CmsNode): Promise<void> => {
    const locale = words % 2 ? 'en' : 'fa'
    const title = locale === 'en' ? `Title ${name()}` : `عنوان ${name()}`
    const id = ids[words % ids.length]!
    const { edition, fault } = await node.tell({ do: 'publish', id, locale, title })
    if (fault) faults.push(fault)
    if (edition) accepted.set(edition, title)
  }

  const someWork = async (): Promise<void> => {
    for (const enough = accepted.size + 5; accepted.size < enough;) await wait(20)
  }

  /** Lets the node that numbers vanish in some way, and waits until another one has taken over. */
  const fell = async (how: (node: CmsNode) => void | Promise<void>): Promise<CmsNode> => {
    await someWork()
    const old = await holder(nodes.filter((node) => !away.has(node)))
    away.add(old)
    await how(old)
    await holder(nodes.filter((node) => !away.has(node)))
    return old
  }

  const comeBack = async (node: CmsNode): Promise<void> => {
    await node.start()
    away.delete(node)
  }

  const lead = async (): Promise<void> => {
    const still = await fell((node) => node.pause())
    still.resume()
    expect((await still.tell({ do: 'who' })).holds).toBe(false)
    away.delete(still)
    const killed = [await fell((node) => node.kill()), await fell((node) => node.kill())]
    await Promise.all(killed.map(comeBack))
    await someWork()
  }

  const exportOf = async ({ url }: CmsNode): Promise<string> => {
    const answers = ['en', 'fa'].map(async (locale) => (await fetch(`${url}/v1/export/${locale}.ndjson`)).text())
    return (await Promise.all(answers)).join('')
  }

  beforeAll(async () => {
    consumers = nodes.map((node) => new Consumer(async (where) => (await fetch(`${node.url}${where}`)).json() as never))
    let isDone = false
    const work = async (node: CmsNode, consumer: Consumer): Promise<void> => {
      while (!isDone) {
        try {
          if (away.has(node)) await wait(20)
          else await publishOnce(node).then(() => consumer.follow(3))
          // At its own pace; what comes up again needs the machine too.
          await wait(Math.random() * 150)
        } catch (error) {
          // Killed in the middle of it.
          if (!away.has(node)) throw error
        }
      }
    }
    await Promise.all([
      lead().finally(() => (isDone = true)),
      ...nodes.map((node, index) => work(node, consumers[index]!)),
    ])
    await nodes[0].tell({ do: 'settle' })
  }, 300_000)

  it('every accepted edition gets one number, and no number is missing', async () => {
    const numbered = await rows()
    expect(numbered.map(({ seq }) => seq)).toEqual(numbered.map((_row, index) => index + 1))
    const kept = new Map(numbered.map(({ id, title }) => [id, title]))
    expect([...accepted].filter(([edition, title]) => kept.get(edition) !== title)).toEqual([])
    expect(accepted.size).toBeGreaterThan(20)
  })

  it('nobody is refused, but who stood still in the middle of a save', () => {
    expect(faults.filter((fault) => !fault.includes(TURN_LOST))).toEqual([])
  })

  it('all nodes come to the same bytes, and whoever follows one of them has missed nothing', async () => {
    const expected = await exportOf(nodes[0])
    const entries = expected.split('\n').filter((line) => line && !line.startsWith('{"type":"_end"'))
    expect(entries.length).toBeGreaterThan(3)
    for (const [index, node] of nodes.entries()) {
      await expect.poll(() => exportOf(node), { timeout: 20_000, interval: 100 }).toBe(expected)
      const consumer = consumers[index]!
      await consumer.follow()
      const held = ['en', 'fa'].flatMap((locale) => consumer.state(locale))
      expect(held).toEqual(entries.map((line) => JSON.parse(line) as unknown))
    }
  })
})
