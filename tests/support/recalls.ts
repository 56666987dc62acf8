/** A clinic with channels, consumers that show keys, and people who recall. */
import type { ChangePage, Change } from '#contract'
import { recallBoard, type ShownRecall } from '#recall'
import { expect, vi } from 'vitest'

import { publishNow, startClinic, type TestClinic } from './clinic'
import { makeAccount, makeCause } from './content'
import { type Client, clientFor, type Rest, serveRest } from './rest'

export type RecallScene = {
  readonly clinic: TestClinic
  readonly rest: Rest
  readonly admin: Client
  readonly editor: Client
  readonly translator: Client
  readonly nobody: Client
  /** An entry that is public in both languages. */
  readonly makePublic: (en: string, fa: string) => Promise<string>
  readonly openChannel: (name: string, own?: Record<string, unknown>) => Promise<string>
  /** With the order, its key is one that follows others. */
  readonly makeConsumer: (
    channel: { id: string; name: string },
    order?: { overlapHours: number },
  ) => Promise<KeyedConsumer>
  /** Recalls a cause, and waits until consumers are told. */
  readonly recallNow: (id: string, own?: Record<string, unknown>, query?: string) => Promise<string>
  readonly shown: (recall: string) => Promise<ShownRecall>
  readonly stop: () => Promise<void>
}

/** One that follows a channel and says by its key what it has. */
export type KeyedConsumer = {
  /** Asks for what is new; with the answer's `next` it says the next time that it has it. */
  readonly ask: () => Promise<readonly Change[]>
  /** Drops what it has: it asks from the start next. */
  readonly beginAnew: () => void
  /** Takes a list, which says nothing of what it has. */
  readonly list: () => Promise<void>
  readonly lastFour: string
  readonly keyId: string
}

export const startRecallScene = async (): Promise<RecallScene> => {
  const clinic = await startClinic()
  const { payload } = clinic
  const rest = await serveRest(payload)
  const admin = await clientFor(rest, await makeAccount(payload, 'admin'))

  const makeConsumer: RecallScene['makeConsumer'] = async ({ id, name }, order) => {
    const { json } = await admin('POST', `/api/channels/${id}/keys`, order)
    const { id: keyId, key } = json as { id: string; key: string }
    let since = '0'
    // Readers hear of a new key a moment later.
    const get = async (path: string) =>
      vi.waitFor(
        async () => {
          const given = await clinic.get(`/v1/channels/${name}${path}`, { headers: { Authorization: `Bearer ${key}` } })
          expect(given.status).toBe(200)
          return given
        },
        { timeout: 10_000 },
      )
    const ask = async () => {
      const answer = await get(`/changes?since=${since}`)
      const page = (await answer.json()) as ChangePage
      since = page.next
      await clinic.cursors.flush()
      return page.changes
    }
    const list = async () => {
      await (await get('/en/causes')).arrayBuffer()
      await clinic.cursors.flush()
    }
    const beginAnew = () => {
      since = '0'
    }
    return { ask, beginAnew, list, keyId, lastFour: key.slice(-4) }
  }

  return {
    clinic,
    rest,
    admin,
    editor: await clientFor(rest, await makeAccount(payload, 'editor')),
    translator: await clientFor(rest, await makeAccount(payload, 'translator', ['fa'])),
    nobody: await clientFor(rest),
    makeConsumer,
    async makePublic(en, fa) {
      const id = await makeCause(payload, { en, fa })
      for (const locale of ['en', 'fa']) await publishNow(clinic, { type: 'causes', id, locale })
      return id
    },
    async openChannel(name, own = {}) {
      const { json, status } = await admin('POST', '/api/channels', { name, ...own })
      expect(status, JSON.stringify(json)).toBe(201)
      return (json.doc as { id: string }).id
    },
    async recallNow(id, own = {}, query = '') {
      const body = { reason: 'A wrong dose.', urgency: 'emergency', ...own }
      const { json, status } = await admin('POST', `/api/causes/${id}/recall${query}`, body)
      expect(status, JSON.stringify(json)).toBe(200)
      await clinic.settled()
      return String(json.id)
    },
    async shown(recall) {
      const { closed, open } = await recallBoard(payload)
      return [...open, ...closed].find(({ id }) => id === recall)!
    },
    stop: async () => {
      await rest.stop()
      await clinic.stop()
    },
  }
}
