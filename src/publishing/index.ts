export { requireSameAddress } from './address'
export { type Candidate, candidateOf, contentCollections } from './candidate'
export { catalogOf, keepCatalog } from './catalog'
export { announceVocabulary, createCatalogKeeper } from './catalog-keeper'
export type { Difference } from './differences'
export { publishingEndpoints } from './endpoints'
export {
  GateClosed,
  NoSuchEntry,
  NotAContentCollection,
  OtherAddress,
  OtherSecret,
  PublishingError,
  StaleCandidate,
} from './errors'
export {
  entriesInLedger,
  headSeq,
  ledgerReader,
  ledgerState,
  numberOfWaiting,
  waitingRows,
  wasPublicBefore,
} from './ledger'
export { createKeeper } from './keeper'
export { createLagKeeper, enforceLag } from './lag'
export { createLease, type Job, type Lease } from './lease'
export { copyLedger, type LedgerCopy, renewEpoch } from './ledger-copy'
export type { LedgerKey } from './ledger-row'
export { publicText } from './public-text'
export { publish, type Published, withdraw, withdrawEverywhere } from './publish'
export {
  type CalledEntry,
  placesOfRecalls,
  publicEntryAt,
  type PublicStep,
  type RecalledText,
  type RecallPlace,
  stepsOf,
  withdrawForSafety,
} from './recalls'
export { type Fault, findFaults, reconcile } from './reconcile'
export { createSequencer, numberWaiting, type Sequencer } from './sequencer'
export { signals } from './signals'
export { oncePublicLocales, publicationStatus, type PublicationStatus, publicLocales } from './status'
export { findStrays, reissueStrays } from './stray-editions'
