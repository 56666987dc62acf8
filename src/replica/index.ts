export { BadQuery, LostChange, ReplicaError, ReplicaMissing, WrongHash } from './errors'
export { catchUp, createFollower, type Follower } from './follow'
export { type ChangeQuery, openReader, type ReplicaReader } from './reader'
export { openStore, type Store } from './store'
