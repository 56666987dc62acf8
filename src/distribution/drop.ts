import type { Payload } from 'payload'

import type { ChannelRow } from './channel-row'
import { dropDeliveries } from './deliveries'
import { dropKeys } from './keys'
import { leavePlace } from './left-places'
import { dropRun } from './runs'
import { dropFormerScopes } from './scopes'

/**
 * Nothing is left of a channel that was removed but the place of its export, until that is gone. In the unit of the caller.
 * @param before the channel, where it is known
 */
export const dropChannel = async (payload: Payload, channel: string, before?: ChannelRow): Promise<void> => {
  await leavePlace(payload, channel, before)
  await dropKeys(payload, channel)
  await dropRun(payload, channel)
  await dropDeliveries(payload, channel)
  await dropFormerScopes(payload, channel)
}
