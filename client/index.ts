export type { components, paths } from './api'
export {
  type Change,
  type ChangePage,
  type ChannelEntry,
  type Client,
  createClient,
  type Entry,
  type EntryOf,
  type JsonPath,
  type Locale,
  type RequestOf,
} from './client'
export { ApiProblem } from './problem'
export { MemoryStorage } from './storage/memory'
export { follow } from './sync/follow'
export { type EntryKey, keyOf, type Recalled, type Step, type SyncStorage } from './sync/storage'
export { LostChange, sync, type SyncOptions, type SyncResult } from './sync/sync'
export { hashOfEntry, WrongHash } from './sync/verify'
