/** The log of what was taken to destinations, and what was tried. */
import { randomUUID } from 'node:crypto'

import type { Payload, Where } from 'payload'

const DELIVERIES = 'deliveries'

/** How long a line is kept, in days. */
const DAYS_KEPT = 30

const DAY_MS = 24 * 60 * 60 * 1_000

export type DeliveryRow = {
  readonly id: string
  readonly channel: string
  readonly seq?: number | null
  readonly messageId?: string | null
  readonly at: string
  readonly durationMs: number
  readonly isDelivered?: boolean | null
  readonly status?: number | null
  readonly detail?: string | null
}

export type DeliveryQuery = {
  readonly seq?: number | undefined
  readonly messageId?: string | undefined
  readonly isDelivered?: boolean | undefined
  /** Only lines older than this one's moment. */
  readonly before?: string | undefined
  readonly limit: number
}

/** Writes down one try. */
export const logDelivery = async (payload: Payload, row: Omit<DeliveryRow, 'id'>): Promise<void> => {
  await payload.db.create({ collection: DELIVERIES, data: { ...row, id: randomUUID() }, returning: false })
}

/** Lines of a channel's log, the newest first. */
export const findDeliveries = async (
  payload: Payload,
  channel: string,
  { before, isDelivered, limit, messageId, seq }: DeliveryQuery,
): Promise<DeliveryRow[]> => {
  const conditions: Where[] = [
    { channel: { equals: channel } },
    ...(seq === undefined ? [] : [{ seq: { equals: seq } }]),
    ...(messageId === undefined ? [] : [{ messageId: { equals: messageId } }]),
    ...(isDelivered === undefined ? [] : [{ isDelivered: { equals: isDelivered } }]),
    ...(before === undefined ? [] : [{ at: { less_than: before } }]),
  ]
  const { docs } = await payload.db.find<DeliveryRow>({
    collection: DELIVERIES,
    limit,
    pagination: false,
    sort: '-at',
    where: { and: conditions },
  })
  return docs
}

/** Takes lines out that are older than they are kept. */
export const thinDeliveries = async (payload: Payload): Promise<void> => {
  const oldest = new Date(Date.now() - DAYS_KEPT * DAY_MS).toISOString()
  await payload.db.deleteMany({ collection: DELIVERIES, where: { at: { less_than: oldest } } })
}

export const dropDeliveries = async (payload: Payload, channel: string): Promise<void> => {
  await payload.db.deleteMany({ collection: DELIVERIES, where: { channel: { equals: channel } } })
}
