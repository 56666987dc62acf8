export {
  BadQuery,
  BrokenAnswer,
  LostChange,
  NotQanun,
  OriginBehind,
  OriginUnreachable,
  OtherEpoch,
  OutOfOrder,
  ReplicaError,
  ReplicaMissing,
  WrongHash,
} from './errors'
export { catchUp, createFollower, type Follower } from './follow'
export { httpLedger } from './http/ledger'
export { fetchPicture, keepPicture } from './http/picture'
export { damageOf } from './damage'
export { openReader } from './reader'
export type { FrozenPublicReader, FrozenReader, PublicReader, ReplicaReader } from './readers'
export type { ChangeQuery } from './change-rows'
export type { Changes } from './changes'
export { openStore, type Store } from './store'
