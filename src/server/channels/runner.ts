/**
 * Runs the channels that are taken somewhere: each by itself, so that one that waits holds up no other. It looks when the
 * replica moved, when a channel changed, when a pause is over, and now and then besides. Of several nodes one runs them; each
 * answers what its admin asks.
 */
import { DeliveryRefused, type Installation, isSamePlace, openChannel, webhookKey } from '#channels'
import type { ExportPlace } from '#contract'
import { inOneUnit } from '#database'
import {
  channelDesk,
  type ChannelRow,
  channelRow,
  ChannelRequestError,
  channelRows,
  type ChannelRunner,
  definitionOf,
  destinationOf,
  dropChannel,
  leftPlaces,
  logDelivery,
  runRows,
  signingVersions,
  thinDeliveries,
  thinLeftPlaces,
} from '#distribution'
import { signals } from '#publishing'
import { openReader, type PublicReader, type ReplicaReader } from '#replica'
import type { Payload } from 'payload'

import { isDue } from './due'
import { createLeftPlaces } from './left-places'
import { placeOf } from './left-step'
import { leaveStrays } from './leave-strays'
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

type Running = {
  readonly stop: AbortController
  readonly updatedAt: string
  /** Where it writes its export; null where it has none. */
  readonly place: ExportPlace | null
  readonly done: Promise<void>
}

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
        noteFault(err, `The channel ${row.name} could not be run; it is tried again.`)
      })
      .finally(() => {
        running.delete(row.id)
        wake()
      })
    running.set(row.id, { stop, updatedAt: row.updatedAt, place: placeOf(definition, installation), done })
  }

  const look = async (): Promise<void> => {
    const readAt = new Date().toISOString()
    // Read before the channels: what was left is compared with where they are after that.
    const left = await leftPlaces(payload)
    const rows = new Map((await channelRows(payload)).map((row) => [row.id, row]))
    for (const [id, { done, stop, updatedAt }] of running) {
      const row = rows.get(id)
      // What it was just trying is logged after everything of it was dropped.
      if (!row) void done.then(() => inOneUnit(payload.db, () => dropChannel(payload, id))).catch(noteFault)
      if (row?.isOn !== true || row.updatedAt !== updatedAt) stop.abort(new ChannelChanged())
    }
    const channels = [...rows.values()]
    const idle = [...(await runRows(payload)).values()].filter(({ id }) => !running.has(id))
    await leaveStrays(payload, { runs: idle, channels: rows, installation })
    const runs = await runRows(payload)
    await leaver.look({ left, channels, runs, isWriting })
    // What is held while a replica is filled for the first time is less than what is public.
    if (whole().isFilling()) return
    const head = whole().head()
    const free = channels.filter(
      (row) => !running.has(row.id) && (faultyUntil.get(row.id) ?? 0) <= Date.now() && !isBeingCleared(row),
    )
    for (const row of free) if (!isStopped && isDue(row, runs.get(row.id) ?? null, head)) begin(row, readAt)
    if (Date.now() - thinnedAt < THIN_EVERY_MS) return
    thinnedAt = Date.now()
    await thinDeliveries(payload)
    await thinLeftPlaces(payload)
  }

  const isWriting = (at: ExportPlace): boolean =>
    [...running.values()].some(({ place }) => place !== null && isSamePlace(place, at))

  const isBeingCleared = (row: ChannelRow): boolean => {
    const place = placeOf({ name: row.name, destination: destinationOf(row) }, installation)
    return place !== null && leaver.isRemovingAt(place)
  }

  const noteFault = (err: unknown, msg = 'Channels could not be looked at; it is tried again.'): void => {
    payload.logger.error({ err, msg })
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

  const leaver = createLeftPlaces({
    payload,
    installation,
    onEnd: wake,
    onFault: (err, { place }) => noteFault(err, `What the channel ${place.name} has left could not be removed.`),
  })

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
    /** How many exports stand where their channel has left them. */
    left: async (): Promise<number> => (await leftPlaces(payload)).length,
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
      await leaver.stop()
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
