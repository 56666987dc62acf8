import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { runToEnd } from '../../support/channel-runner'
import { keyOf, startSource } from '../../support/channel-source'
import { deeds } from '../../support/ledger-fixture'
import { type Behaviour, refusing } from '../../support/machine/stand-in'
import { openWebhook, type Receiver, startReceiver } from '../../support/webhook'

let receiver: Receiver

beforeAll(async () => {
  receiver = await startReceiver()
})
afterAll(() => receiver.stop())

/** Taken by the receiver, though we never hear of it: the connection ends before the answer. */
const takenUnheard: Behaviour = (request, response) => {
  receiver.take(request, { writeHead: () => ({ end: () => response.destroy() }) } as unknown as typeof response)
}

const WHAT: Readonly<Record<string, Behaviour>> = {
  takes: (request, response) => receiver.take(request, response),
  'takes unheard': takenUnheard,
  'answers 500': refusing(500),
  'asks to wait': refusing(429, { 'Retry-After': '30' }),
  breaks: (_, response) => void response.destroy(),
}

describe('whatever is published, and whatever a receiver does', () => {
  it('it ends with what is public; it was told in order unless it was told again from the start', async () => {
    await fc.assert(
      fc.asyncProperty(
        deeds(12),
        deeds(12),
        fc.array(fc.constantFrom(...Object.keys(WHAT)), { maxLength: 8 }),
        fc.boolean(),
        async (first, second, doings, isCursorLost) => {
          const test = await startSource(0)
          try {
            receiver.forget()
            const script = doings.map((name) => WHAT[name] ?? receiver.take)
            receiver.willDo(...script, receiver.take)
            for (const deed of first) deed(test.ledger)
            await test.refresh()
            const { cursor } = await runToEnd(openWebhook(receiver.url), test.source)
            for (const deed of second) deed(test.ledger)
            await test.refresh()
            const ran = await runToEnd(openWebhook(receiver.url), test.source, { after: isCursorLost ? 0 : cursor })
            expect(ran).toMatchObject({ end: 'done', cursor: test.source.head().seq })
            const last = test.source.changes(0, 1_000).map((change) => [keyOf(change), change.hash] as const)
            const present = [...new Map(last)].filter(([, hash]) => hash !== null)
            expect(receiver.state()).toEqual(Object.fromEntries(present))
            const numbers = receiver.taken.map(({ data }) => data.seq)
            if (!isCursorLost) expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
          } finally {
            test.close()
          }
        },
      ),
      { numRuns: 25 },
    )
  })
})
