/** A clinic whose server runs its channels, with an admin who sets them up over REST. */
import path from 'node:path'

import type { Installation } from '#channels'
import type { ChannelStatus } from '#distribution'
import { expect, vi } from 'vitest'

import { createChannelRunner } from '../../src/server/channels/runner'
import { publishNow, startClinic, type TestClinic } from './clinic'
import { makeAccount, makeCause } from './content'
import { type Client, clientFor, type Rest, serveRest } from './rest'

export const LONG = { timeout: 20_000, interval: 20 }

export type ChannelScene = {
  readonly clinic: TestClinic
  readonly rest: Rest
  readonly admin: Client
  readonly editor: Client
  readonly exportsDir: string
  /** The server's runner; another one after each start. */
  readonly runner: () => ReturnType<typeof createChannelRunner>
  readonly start: (own?: Partial<Installation>) => void
  readonly stop: () => Promise<void>
  /** A cause that is public in English. */
  readonly addEntry: (title: string) => Promise<string>
  readonly make: (own: Record<string, unknown>) => Promise<string>
  readonly change: (id: string, own: Record<string, unknown>) => Promise<void>
  readonly statusOf: (id: string) => Promise<ChannelStatus>
  /** Resolves once everything has arrived where the channel is taken. */
  readonly arrived: (id: string) => Promise<void>
  readonly end: () => Promise<void>
}

export const startChannelScene = async (settings: Partial<Installation> = {}): Promise<ChannelScene> => {
  const clinic = await startClinic()
  const { payload } = clinic
  const rest = await serveRest(payload)
  const admin = await clientFor(rest, await makeAccount(payload, 'admin'))
  const editor = await clientFor(rest, await makeAccount(payload, 'editor'))
  const exportsDir = path.join(clinic.directory, 'exports')
  let runner: ReturnType<typeof createChannelRunner>

  const statusOf = async (id: string): Promise<ChannelStatus> =>
    (await editor('GET', `/api/channels/${id}/status`)).json as unknown as ChannelStatus

  const scene: ChannelScene = {
    clinic,
    rest,
    admin,
    editor,
    exportsDir,
    runner: () => runner,
    start(own = {}) {
      const installation = {
        exportsDir,
        secret: 'a secret for tests',
        webhookNetworks: [],
        s3: null,
        ...settings,
        ...own,
      }
      runner = createChannelRunner({ payload, installation, replicaFile: clinic.replicaFile })
      clinic.onMove.add(runner.wake)
      runner.attend()
      runner.start()
    },
    async stop() {
      clinic.onMove.delete(runner.wake)
      await runner.stop()
      runner.close()
    },
    async addEntry(title) {
      const id = await makeCause(payload, { en: title, fa: 'متن' })
      await publishNow(clinic, { type: 'causes', id, locale: 'en' })
      return id
    },
    async make(own) {
      const { json, status } = await admin('POST', '/api/channels', own)
      expect(status, JSON.stringify(json)).toBe(201)
      return String((json.doc as { id: string }).id)
    },
    async change(id, own) {
      const { json, status } = await admin('PATCH', `/api/channels/${id}`, own)
      expect(status, JSON.stringify(json)).toBe(200)
    },
    statusOf,
    arrived: (id) =>
      vi.waitFor(async () => {
        const { head, run } = await statusOf(id)
        expect(run).toMatchObject({ seq: head, fault: null })
      }, LONG),
    async end() {
      await rest.stop()
      await clinic.stop()
    },
  }
  return scene
}
