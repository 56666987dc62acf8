/** Who waits for a change while the file that is read is replaced or closed: to ask a closed one ends the process. */
import { renameSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

import { catchUp, openStore, type Store } from '#replica'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startDelivery, type TestDelivery } from '../../support/delivery'
import { contentFixture, ledgerOf, type MemoryLedger } from '../../support/ledger-fixture'

let ledger: MemoryLedger
let delivery: TestDelivery
let rebuilt: Store | null

beforeEach(async () => {
  ledger = ledgerOf(3)
  delivery = await startDelivery(ledger)
  rebuilt = null
})

afterEach(async () => {
  rebuilt?.close()
  await delivery.stop()
})

/** Puts the file aside and makes it anew, as for one that is damaged. */
const replace = async () => {
  renameSync(delivery.replicaFile, `${delivery.replicaFile}.aside`)
  rebuilt = openStore(delivery.replicaFile)
  rebuilt.keepCatalog(await ledger.catalog())
  await catchUp(ledger, rebuilt)
  delivery.advanced()
}

const head = async () => (await delivery.json<{ head: string }>('/v1/changes?limit=1')).head

/** A question that waits, once it does. */
const waiting = async (parameters: string) => {
  const where = `/v1/changes?since=${await head()}&${parameters}`
  return new Promise<ReturnType<TestDelivery['ask']>[]>((resolve) => {
    const answer = delivery.ask(where)
    answer.catch(() => {})
    delivery.afterNext(() => resolve([answer]))
  })
}

describe.each(['', 'rows=all&'])('who waits for a change with ?%s', (rows) => {
  it('is answered out of the file that has taken the place of the one before', async () => {
    const [answer] = await waiting(`${rows}wait=30`)
    ledger.publish(contentFixture({ type: 'causes', id: 'new', locale: 'en', slug: 'new', title: 'New' }))
    await replace()
    const { status, text } = await answer!
    expect(status).toBe(200)
    expect((JSON.parse(text) as { changes: { slug: string }[] }).changes.map(({ slug }) => slug)).toEqual(['new'])
    expect(delivery.faults).toEqual([])
  })

  it('is told nothing where all ends meanwhile, and nothing is read after that', async () => {
    const [answer] = await waiting(`${rows}wait=1`)
    await delivery.stop()
    await expect(answer).rejects.toThrow()
    await pause(1_200)
    expect(delivery.faults).toEqual([])
    delivery = await startDelivery(ledger)
  })
})
