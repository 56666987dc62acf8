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
export { damageOf } from './open'
export { type FrozenReader, openReader, type ReplicaReader } from './reader'
export type { ChangeQuery, Changes } from './changes'
export { openStore, type Store } from './store'
