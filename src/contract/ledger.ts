import type { ChannelDefinition } from './channel'
import type { CollectionSlug, Direction, EntryContent, EntryOutline, LocaleCode } from './entry'
import type { RecallNotice } from './recall'

/** What every row of the ledger says. Times are RFC 3339, UTC. */
type NumberedRow = {
  /** Place in the ledger; only grows, gaps are allowed. */
  readonly seq: number
  readonly type: CollectionSlug
  readonly id: string
  readonly locale: LocaleCode
  readonly slug: string
  /** Hash of the edition this one replaces, or null where the entry was not public in this locale. */
  readonly prev: string | null
  readonly at: string
}

/** The frozen, public content of one entry in one locale at one moment. */
export type Edition = NumberedRow & {
  readonly op: 'publish'
  readonly hash: string
  readonly publishedAt: string
  readonly updatedAt: string
  readonly content: EntryContent
  /** Its entry in canonical JSON and UTF-8, where whoever read the row has it so and has seen that the content has the hash. */
  readonly bytes?: Buffer
  /** What it is found by, where that was read without the rest. */
  readonly outline?: EntryOutline
}

/** Says that an entry is no longer public in a locale (a tombstone). */
export type Withdrawal = NumberedRow & {
  readonly op: 'withdraw'
  readonly hash: null
  /** Only there where it was withdrawn for safety. */
  readonly recall?: RecallNotice
}

export type LedgerRow = Edition | Withdrawal

export type LedgerHead = {
  /** Renewed when a backup is restored: sequence numbers of different epochs can't be compared. */
  readonly epoch: string
  /** The largest number given; 0 for an empty ledger. */
  readonly seq: number
  /** Hash of the canonical catalog, where whoever tells the head knows it. */
  readonly catalog?: string
}

/** How a collection's own field is to be read by those who don't have its model. */
export type FieldDescription = {
  readonly name: string
  readonly kind:
    | 'text'
    | 'richText'
    | 'select'
    | 'number'
    | 'date'
    | 'boolean'
    | 'rows'
    | 'warnings'
    | 'reference'
    | 'url'
    | 'json'
    | 'body'
  /** Heading by locale. */
  readonly labels: Readonly<Record<LocaleCode, string>>
  /** schema.org HealthAspectEnumeration value, where the field can stand alone. */
  readonly aspect: string | null
  /** Whether a select field or a reference holds a list of values. */
  readonly isMany?: boolean
  /** The values of a select field, with their words by locale. */
  readonly options: readonly { readonly value: string; readonly labels: Readonly<Record<LocaleCode, string>> }[]
  /** The collections a reference may lead to. */
  readonly references: readonly CollectionSlug[]
  /** The fields of a row. */
  readonly rows: readonly FieldDescription[]
}

export type CollectionDescription = {
  readonly slug: CollectionSlug
  readonly labels: Readonly<
    Record<LocaleCode, { readonly singular: string; readonly plural: string; readonly description: string }>
  >
  readonly fields: readonly FieldDescription[]
  /** JSON Schema 2020-12 of an entry. */
  readonly schema: Readonly<Record<string, unknown>>
}

/** One concept of the clinic's vocabulary, by which searches in one language find what is said in another or otherwise. */
export type VocabularyConcept = {
  /** The words that texts may use, by language, the preferred one first. */
  readonly words: Readonly<Record<LocaleCode, readonly string[]>>
}

/** What can be in the ledger: written beside it, so that readers need no model and no configuration. */
export type Catalog = {
  readonly name: string
  readonly siteUrl: string
  readonly locales: readonly {
    readonly code: LocaleCode
    readonly name: string
    readonly direction: Direction
    readonly isDefault: boolean
  }[]
  readonly collections: readonly CollectionDescription[]
  /** Left out where there is none. */
  readonly vocabulary?: readonly VocabularyConcept[]
}

/** The only way in which the reading half sees the writing half. */
export interface LedgerReader {
  /** @throws where the ledger can't be reached */
  head(): Promise<LedgerHead>
  catalog(): Promise<Catalog>
  /** The ways out that were set up. Left out by who isn't told of them: nodes that follow over HTTP have none. */
  channels?(): Promise<readonly ChannelDefinition[]>
  /** Rows with a `seq` above `after`, in order, at most `limit`; an empty list at the head. */
  read(after: number, limit: number): Promise<readonly LedgerRow[]>
  /** Resolves when the ledger may have moved beyond `head`, or after some time. Who reads a ledger without it looks now and then. */
  moved?(head: LedgerHead, signal: AbortSignal): Promise<void>
  /** Whether it may for a time hold less than it did: one node that follows another, or several behind one address. */
  readonly mayLag?: boolean
}
