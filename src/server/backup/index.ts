export { type BackedUp, backUp, type BackupOptions } from './back-up'
export { MediaInTheWay } from './errors'
export { type Restored, restore, type RestoreOptions } from './restore'
