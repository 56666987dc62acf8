/** What every destination keeps to, whichever it is. */
import { inspect } from 'node:util'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Attempt, Channel } from '../../src/channels'
import { runToEnd } from '../support/channel-runner'
import { startSource, type TestSource } from '../support/channel-source'
import { contentFixture } from '../support/ledger-fixture'

/** One kind of destination, with a place to take things to. */
export type Destination = {
  readonly name: string
  /** What must not be read in any attempt. */
  readonly secrets: readonly string[]
  readonly start?: () => Promise<void>
  readonly stop?: () => Promise<void>
  /** A channel to a new, empty place. */
  readonly open: (directory: string) => Promise<Channel>
  /** Hash by entry and language, of what has arrived there. */
  readonly held: () => Promise<Record<string, string>>
  /** From now on nothing arrives, for a reason that passes; with false all is well again. */
  readonly disturb: (isDisturbed: boolean) => Promise<void>
}

const SIGNAL = new AbortController().signal

export const keepsToChannel = (destination: Destination): void => {
  let test: TestSource
  let channel: Channel

  beforeAll(async () => destination.start?.())
  afterAll(async () => destination.stop?.())

  beforeEach(async () => {
    test = await startSource(6)
    channel = await destination.open(test.directory)
    await destination.disturb(false)
  })
  afterEach(() => test.close())

  const publish = async (title: string, id = 'new') => {
    test.ledger.publish(contentFixture({ type: 'articles', id, locale: 'fa', slug: `نشانی-${id}`, title }))
    await test.refresh()
  }

  const run = (after = 0) => runToEnd(channel, test.source, { after })
  const head = () => test.source.head().seq

  describe(`${destination.name} as a destination`, () => {
    it('gets all that is public, and reaches the head', async () => {
      expect(await run()).toMatchObject({ cursor: head(), end: 'done', pauses: [] })
      expect(await destination.held()).toEqual(test.state())
      expect(Object.keys(test.state())).toHaveLength(6)
    })

    it('has nothing to do at the head', async () => {
      await run()
      expect(await run(head())).toEqual({ cursor: head(), attempts: [], end: 'done', pauses: [] })
    })

    it('gets what changes later: a new text, a change and a withdrawal', async () => {
      const { cursor } = await run()
      await publish('نو')
      test.ledger.publish(contentFixture({ type: 'causes', id: 'id1', locale: 'en', slug: 'moved', title: 'Changed' }))
      test.ledger.withdraw({ type: 'causes', id: 'id2', locale: 'fa' })
      await test.refresh()
      expect(await run(cursor)).toMatchObject({ cursor: head(), end: 'done' })
      expect(await destination.held()).toEqual(test.state())
      expect(Object.keys(test.state())).toHaveLength(6)
    })

    it('gets the same again where the cursor was not kept, and ends the same', async () => {
      await run()
      await publish('نو')
      expect(await run(0)).toMatchObject({ cursor: head(), end: 'done' })
      expect(await destination.held()).toEqual(test.state())
    })

    it('can be sent everything again', async () => {
      await run()
      expect((await run(0)).attempts.length).toBeGreaterThan(0)
      expect(await destination.held()).toEqual(test.state())
    })

    it('keeps the cursor where it was while nothing arrives, and loses nothing', async () => {
      const { cursor } = await run()
      const before = await destination.held()
      await publish('نو')
      await destination.disturb(true)
      const failed = await run(cursor)
      expect(failed).toMatchObject({ cursor, end: 'dead' })
      expect(failed.pauses).toHaveLength(9)
      expect(failed.attempts).toHaveLength(10)
      expect(failed.attempts.every(({ detail, isDelivered }) => !isDelivered && detail.length > 10)).toBe(true)
      await destination.disturb(false)
      expect(await destination.held()).toEqual(before)
      expect(await run(cursor)).toMatchObject({ cursor: head(), end: 'done' })
      expect(await destination.held()).toEqual(test.state())
    })

    it('tells each attempt once, in order, with a moment and a duration', async () => {
      const { attempts } = await run()
      expect(attempts.length).toBeGreaterThan(0)
      expect(attempts.at(-1)).toMatchObject({ seq: head(), isDelivered: true })
      for (const { at, durationMs } of attempts) {
        expect(at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u)
        expect(durationMs).toBeGreaterThanOrEqual(0)
      }
      const numbers = attempts.map(({ seq }) => seq ?? 0)
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
    })

    it('stops when it is told to, and says so with the reason', async () => {
      const reason = new Error('The server stops.')
      const stop = AbortSignal.abort(reason)
      await expect(runToEnd(channel, test.source, { signal: stop })).rejects.toBe(reason)
      expect(await destination.held()).toEqual({})
    })

    it('can be tried without anything of the content', async () => {
      const attempt = await channel.test(SIGNAL)
      expect(attempt).toMatchObject({ seq: null, isDelivered: true })
      expect(await destination.held()).toEqual({})
    })

    it('says what is wrong when it is tried, and does not fail', async () => {
      await destination.disturb(true)
      const attempt = await channel.test(SIGNAL)
      expect(attempt).toMatchObject({ seq: null, isDelivered: false })
      expect(attempt.detail.length).toBeGreaterThan(10)
    })

    it('shows no secret in what it tells', async () => {
      const told: Attempt[] = [...(await run()).attempts, await channel.test(SIGNAL)]
      await destination.disturb(true)
      told.push(...(await run(0)).attempts, await channel.test(SIGNAL))
      const shown = inspect(told, { depth: 10 })
      for (const secret of destination.secrets) expect(shown).not.toContain(secret)
    })
  })
}
