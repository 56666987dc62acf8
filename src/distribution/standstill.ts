import type { Payload } from 'payload'

import { channelRows } from './channel-row'
import { type Fault, findRun } from './runs'

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
  const found: Standstill[] = []
  for (const { id, name } of await channelRows(payload)) {
    const run = await findRun(payload, id)
    if (!run?.fault || run.fault === 'retry') continue
    found.push({ id, name, fault: run.fault, detail: run.detail ?? null })
  }
  return found
}
