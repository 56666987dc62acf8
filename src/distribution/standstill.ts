import type { Payload } from 'payload'

import { channelRows } from './channel-row'
import { type Fault, runRows } from './runs'

/** A channel that goes on by itself no more. */
export type Standstill = {
  readonly id: string
  readonly name: string
  readonly fault: Exclude<Fault, 'retry'>
  /** What the destination or its receiver said. */
  readonly detail: string | null
}

/** The channels that wait for somebody: what they are taken to refuses them, wants no more, or never answered. */
export const standstills = async (payload: Payload): Promise<readonly Standstill[]> => {
  const runs = await runRows(payload)
  return (await channelRows(payload)).flatMap(({ id, name }) => {
    const { detail = null, fault } = runs.get(id) ?? {}
    return fault && fault !== 'retry' ? [{ id, name, fault, detail }] : []
  })
}
