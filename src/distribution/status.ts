import type { Payload } from 'payload'

import type { ChannelRow } from './channel-row'
import { type DeliveryRow, findDeliveries } from './deliveries'
import { channelDesk } from './desk'
import { keyRows, signingKeysOf } from './keys'
import { leftPlaces, type ShownLeftPlace, shownLeftPlace } from './left-places'
import { findRun, type RunRow } from './runs'

const LINES = 10

/** What the admin shows beside a channel's form. */
export type ChannelStatus = {
  readonly destination: ChannelRow['destination']
  /** Where its consumers find it, behind the address of a server. */
  readonly address: string
  /** The last number of the ledger that readers have; null where no server runs here. */
  readonly head: number | null
  readonly keys: readonly ShownKey[]
  readonly signing: readonly {
    readonly version: number
    readonly endsAt: string | null
    /** What receivers verify with: a shared secret, for admins only, and a public key. */
    readonly secret: string | null
    readonly open: string | null
  }[]
  readonly run: (Omit<RunRow, 'epoch' | 'id' | 'place'> & { readonly lag: number | null }) | null
  readonly deliveries: readonly DeliveryRow[]
  /** Places that it has left, where its export may still be. */
  readonly left: readonly ShownLeftPlace[]
}

type ShownKey = {
  readonly id: string
  readonly lastFour: string
  readonly at: string
  readonly endsAt: string | null
  readonly seq: number | null
  readonly seenAt: string | null
  /** Changes of the channel that its consumer has not said to have; null where it never asked for changes. */
  readonly lag: number | null
}

export const statusOf = async (
  payload: Payload,
  { destination, id, name }: ChannelRow,
  { maySeeSecrets }: { readonly maySeeSecrets: boolean },
): Promise<ChannelStatus> => {
  const { runner } = channelDesk()
  const rows = await keyRows(payload, id)
  const signing = destination === 'webhook' ? signingKeysOf(rows) : []
  const verifiers = runner?.verifiers(id, signing) ?? []
  const run = destination === 'pull' ? null : await findRun(payload, id)
  return {
    destination,
    address: `/v1/channels/${name}`,
    head: runner?.head().seq ?? null,
    keys: rows
      .filter(({ kind }) => kind === 'shown')
      .toReversed()
      .map(({ at, endsAt, epoch, id: key, lastFour, seenAt, seq }) => ({
        id: key,
        lastFour: lastFour ?? '',
        at,
        endsAt: endsAt ?? null,
        seq: seq ?? null,
        seenAt: seenAt ?? null,
        lag: typeof seq === 'number' ? (runner?.lag(name, epoch ?? null, seq) ?? null) : null,
      })),
    signing: signing.map((key, index) => ({
      ...key,
      secret: maySeeSecrets ? (verifiers[index]?.secret ?? null) : null,
      open: verifiers[index]?.open ?? null,
    })),
    run: run && { ...withoutPlace(run), lag: runner?.lag(name, run.epoch ?? null, run.seq) ?? null },
    deliveries: await findDeliveries(payload, id, { limit: LINES }),
    left: (await leftPlaces(payload)).filter(({ channel }) => channel === id).map(shownLeftPlace),
  }
}

const withoutPlace = ({ epoch: _epoch, id: _id, place: _place, ...run }: RunRow) => run
