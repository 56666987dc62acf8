export {
  type BackedUp,
  backUp,
  type BackupOptions,
  MediaInTheWay,
  restore,
  type Restored,
  type RestoreOptions,
} from './backup'
export { examine, type Finding, mend } from './examine'
export { type FirstAccount, isFirstAccountToken, LinkSpent, makeFirstAccount, offerFirstAccount } from './first-account'
export { DatabaseUnreachable, openPayload } from './open-payload'
export { offerPasswords, type PasswordLink } from './password-links'
export { refreshReplica } from './replica'
export { type Running, serve } from './serve'
