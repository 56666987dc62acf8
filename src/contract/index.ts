export { canonicalJson, contentHash, contentOf, entryOf, hasHash, hashedEntry, sha256 } from './canonical'
export type { Change, ChangePage } from './change'
export {
  allows,
  ALWAYS_SHOWN,
  type ChannelDefinition,
  type ChannelDestination,
  type ChannelFormat,
  type ChannelKey,
  type ChannelScope,
  type ExportPlace,
  isInScope,
  type NarrowedEntry,
  type SeenKey,
} from './channel'
export type { Breach, ConsumerContract, Reliance } from './consumer-contract'
export { keepTo, type Kept } from './keep-to'
export type {
  BodyBlock,
  CollectionSlug,
  Direction,
  Entry,
  EntryBody,
  EntryContent,
  EntryImage,
  EntryOutline,
  EntryPart,
  EntrySummary,
  LocaleCode,
  Quantity,
  RenderedText,
  Severity,
  Source,
  Warning,
} from './entry'
export type {
  Catalog,
  CollectionDescription,
  Edition,
  FieldDescription,
  LedgerHead,
  LedgerReader,
  LedgerRow,
  VocabularyConcept,
  Withdrawal,
} from './ledger'
export type { Problem } from './problem'
export type { EntryPage, EntryReader, ListQuery } from './reader'
export { type RecallNotice, URGENCIES, type Urgency } from './recall'
export { isWarning } from './severity'
export type { HighlightPart, SearchHit, SearchPage, SearchQuery } from './search'
