export { type ChannelRow, channelRow, channelRows, destinationOf } from './channel-row'
export { keepSeen } from './cursors'
export { channelDefinitions, definitionOf } from './definitions'
export { type DeliveryRow, logDelivery, thinDeliveries } from './deliveries'
export { announceChannelChange, channelDesk, type ChannelRunner, type SigningKey, type Tried } from './desk'
export { dropChannel } from './drop'
export { channelEndpoints } from './endpoints'
export { ChannelRequestError } from './errors'
export { channelFaults, DESTINATIONS, FORMATS, LONGEST_NAME } from './faults'
export { leftPlaceEndpoints } from './left-place-endpoints'
export {
  allLeftPlaces,
  changeLeftPlace,
  endLeftPlace,
  followPlace,
  leavePlace,
  type LeftPlaceRow,
  leftPlaces,
  type ShownLeftPlace,
  shownLeftPlace,
  thinLeftPlaces,
} from './left-places'
export { type KeyRow, keyRows, signingVersions } from './keys'
export { LONGEST_TEXT, type TextsOfCollections, UNITS } from './reliances'
export { type Fault, moveRun, restartRun, type RunRow, runRow, runRows } from './runs'
export { type EntryScope, type FormerScope, formerScopes, keepFormerScope } from './scopes'
export { standstills } from './standstill'
export type { ChannelStatus } from './status'
export type { WrittenPlace } from './written-place'
