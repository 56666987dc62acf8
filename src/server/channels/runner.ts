/**
 * Runs the channels that are taken somewhere: each by itself, so that one that waits holds up no other. It looks when the
 * replica moved, when a channel changed, when a pause is over, and now and then besides. Of several nodes one runs them; each
 * answers what its admin asks.
 */
import { DeliveryRefused, type Installation, openChannel, webhookKey } from '#channels'
import {
  channelDesk,
  type ChannelRow,
  channelRow,
  ChannelRequestError,
  channelRows,
  type ChannelRunner,
  definitionOf,
  dropChannel,
  logDelivery,
  runRows,
  signingVersions,
  thinDeliveries,
} from '#distribution'
import { signals } from '#publishing'
import { openReader, type PublicReader, type ReplicaReader } from '#replica'
import type { Payload } from 'payload'

import { isDue } from './due'
import { runChannel } from './run-channel'

/** How often to look without being told, in milliseconds. */
const LOOK_EVERY_MS = 5_000

/** How long to wait after a fault of ours, in milliseconds. */
const AFTER_FAULT_MS = 60_000

const THIN_EVERY_MS = 60 * 60 * 1_000

/** How long somebody who presses "test" is let wait, in milliseconds. */
const TEST_MS = 25_000

type Options = { readonly payload: Payload; readonly installation: Installation; readonly replicaFile: string }

export type ChannelLag = { readonly channel: string; readonly lag: number; readonly failures: number }

type Running = { readonly stop: AbortController; readonly updatedAt: string; readonly done: Promise<void> }

export const createChannelRunner = ({ installation, payload, replicaFile }: Options) => {
  const running = new Map<string, Running>()
  const faultyUntil = new Map<string, number>()
  let opened: ReplicaReader | null = null
  let looking: Promise<void> = Promise.resolve()
  let isStopped = true
  let isAsked = false
  let timer: NodeJS.Timeout | undefined
  let thinnedAt = 0

  const whole = (): ReplicaReader => {
    // A frozen reader of a running export has a connection of its own.
    if (opened?.isReplaced()) {
      opened.close()
      opened = null
    }
    opened ??= openReader(replicaFile)
    return opened
  }
  /** By what readers have: each node has that, whichever runs the channels. */
  const readerOf = (name: string): PublicReader => {
    const definition = whole().channel(name)
    return definition ? whole().scoped(definition) : whole()
  }

  const begin = (row: ChannelRow, readAt: string): void => {
    const stop = new AbortController()
    const definition = definitionOf(payload, row)
    const order = { row, definition, readAt, installation, signal: stop.signal, reader: whole().scoped(definition) }
    const done = runChannel(payload, order)
      .catch((err: unknown) => {
        faultyUntil.set(row.id, Date.now() + AFTER_FAULT_MS)
        payload.logger.error({ err, msg: `The channel ${row.name} could not be run; it is tried again.` })
        signals().events.emit('fault', 'channels', err)
      })
      .finally(() => {
        running.delete(row.id)
        wake()
      })
    running.set(row.id, { stop, updatedAt: row.updatedAt, done })
  }

  const look = async (): Promise<void> => {
    const readAt = new Date().toISOString()
    const rows = new Map((await channelRows(payload)).map((row) => [row.id, row]))
    for (const [id, { done, stop, updatedAt }] of running) {
      const row = rows.get(id)
      // What it was just trying is logged after everything of it was dropped.
      if (!row) void done.then(() => dropChannel(payload, id)).catch(noteFault)
      if (row?.isOn !== true || row.updatedAt !== updatedAt) stop.abort(new ChannelChanged())
    }
    // What is held while a replica is filled for the first time is less than what is public.
    if (whole().isFilling()) return
    const head = whole().head()
    const free = [...rows.values()].filter(({ id }) => !running.has(id) && (faultyUntil.get(id) ?? 0) <= Date.now())
    const runs = await runRows(payload)
    for (const row of free) if (!isStopped && isDue(row, runs.get(row.id) ?? null, head)) begin(row, readAt)
    if (Date.now() - thinnedAt < THIN_EVERY_MS) return
    thinnedAt = Date.now()
    await thinDeliveries(payload)
  }

  const noteFault = (err: unknown): void => {
    payload.logger.error({ err, msg: 'Channels could not be looked at; it is tried again.' })
    signals().events.emit('fault', 'channels', err)
  }

  const wake = (): void => {
    if (isStopped || isAsked) return
    isAsked = true
    looking = looking
      .then(() => {
        isAsked = false
        return isStopped ? undefined : look()
      })
      .catch(noteFault)
  }

  const runner: ChannelRunner = {
    async test(id) {
      const definition = definitionOf(payload, await channelRow(payload, id))
      try {
        const channel = openChannel(definition, installation, () => signingVersions(payload, id))
        if (!channel) throw new ChannelRequestError('nothing-sent', 409, 'Nothing is sent by this channel.')
        const attempt = await channel.test(AbortSignal.timeout(TEST_MS)).finally(channel.close)
        await logDelivery(payload, { channel: id, ...attempt })
        const { detail, isDelivered, status } = attempt
        return { isDelivered, status, detail }
      } catch (error) {
        if (!(error instanceof DeliveryRefused)) throw error
        return { isDelivered: false, status: null, detail: error.message }
      }
    },
    verifiers: (channelId, keys) =>
      keys.map(({ version }) => {
        const { whpk, whsec } = webhookKey({ secret: installation.secret, channelId, version })
        return { secret: whsec, open: whpk }
      }),
    wake,
    head: () => whole().head(),
    lag(name, epoch, seq) {
      const reader = readerOf(name)
      const head = reader.head()
      const since = epoch === head.epoch ? Math.min(seq, head.seq) : 0
      const { changes, pending } = reader.changes({ since, limit: 1 })
      return changes.length + pending
    },
  }

  return {
    wake,
    /** How far each channel is that is taken somewhere, and how often it was tried in vain since. */
    async lags(): Promise<readonly ChannelLag[]> {
      const runs = await runRows(payload)
      return (await channelRows(payload))
        .filter(({ destination, isOn }) => isOn === true && destination !== 'pull')
        .map(({ id, name }) => {
          const { epoch = null, failures = 0, seq = 0 } = runs.get(id) ?? {}
          return { channel: name, lag: runner.lag(name, epoch, seq), failures }
        })
    },
    /** Begins to answer what the admin asks of channels. */
    attend(): void {
      channelDesk().runner = runner
    },
    /** Begins to run them; it may be begun again after it was stopped. */
    start(): void {
      isStopped = false
      channelDesk().events.on('changed', wake)
      timer = setInterval(wake, LOOK_EVERY_MS)
      timer.unref()
      wake()
    },
    async stop(): Promise<void> {
      isStopped = true
      channelDesk().events.off('changed', wake)
      clearInterval(timer)
      await looking
      for (const { stop } of running.values()) stop.abort(new ChannelChanged())
      await Promise.all([...running.values()].map(({ done }) => done))
    },
    /** To be called once they are stopped. */
    close(): void {
      channelDesk().runner = null
      opened?.close()
    },
  }
}

class ChannelChanged extends Error {
  constructor() {
    super('The channel was changed, or the server is being stopped.')
    this.name = 'ChannelChanged'
  }
}
