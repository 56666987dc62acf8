import type { Payload } from 'payload'

import { dropDeliveries } from './deliveries'
import { dropKeys } from './keys'
import { dropRun } from './runs'

/** Nothing is left of a channel that was removed. In the unit of the caller. */
export const dropChannel = async (payload: Payload, channel: string): Promise<void> => {
  await dropKeys(payload, channel)
  await dropRun(payload, channel)
  await dropDeliveries(payload, channel)
}
