/**
 * A configured way out: what of the public a consumer gets, in which form, and how it comes to the consumer.
 * Written in the admin, kept beside the ledger for readers. No secret is part of it: an API key is known by its hash, and
 * what a destination signs or signs in with is handed to it by whoever runs it.
 */
import type { ConsumerContract } from './consumer-contract'
import type { CollectionSlug, Entry, EntryContent, LocaleCode } from './entry'

/** What files and feeds of a destination look like; whoever pulls chooses by the address. */
export type ChannelFormat = 'json' | 'json-feed' | 'rss' | 'ndjson'

export type ChannelDestination =
  /** The consumer asks at `/v1/channels/{name}/…`. */
  | { readonly kind: 'pull' }
  /** A folder on this machine; which one follows from the channel's name. */
  | { readonly kind: 'folder' }
  /** A bucket of an S3-compatible store; what is empty is that of the installation. */
  | {
      readonly kind: 's3'
      /** Address of the store, without the bucket. */
      readonly endpoint: string
      readonly region: string
      readonly bucket: string
      /** What the names of all objects begin with; empty, or ends with `/`. */
      readonly prefix: string
    }
  /** An address that is told of each change (Standard Webhooks). */
  | { readonly kind: 'webhook'; readonly url: string }

/** Where a channel's export is written: what follows from the channel and from the installation that writes it. */
export type ExportPlace =
  | {
      readonly kind: 'folder'
      readonly directory: string
      /** The name of the machine. */
      readonly host: string
    }
  | {
      readonly kind: 's3'
      /** Empty for AWS. */
      readonly endpoint: string
      readonly bucket: string
      readonly prefix: string
    }

/** What of the public a channel shows. An empty list does not narrow. */
export type ChannelScope = {
  readonly locales: readonly LocaleCode[]
  readonly collections: readonly CollectionSlug[]
  /** Values of the field `topics`; collections that have no such field are not narrowed by it. */
  readonly topics: readonly string[]
  /** Names of an entry's fields; what an entry is known by is always there. */
  readonly fields: readonly string[]
  /** What its consumer relies on, or null: what does not keep to it is not shown. */
  readonly contract: ConsumerContract | null
}

export type ChannelKey = {
  readonly id: string
  /** SHA-256 of the key, in lower-case hexadecimal. */
  readonly hash: string
  /** From when it is no longer taken (RFC 3339, UTC), or null. */
  readonly endsAt: string | null
}

/** What a consumer was last heard to say by its key, wherever it asked. Moments are RFC 3339, UTC. */
export type SeenKey = {
  readonly keyId: string
  /** When the key was last shown, for whatever it was. */
  readonly seenAt: string
  /** Up to where its consumer has everything, and when it said so; null where it has said nothing of it. */
  readonly cursor: { readonly epoch: string; readonly seq: number; readonly saidAt: string } | null
  /** When it last asked from the start; null where it has not. */
  readonly begunAt: string | null
}

export type ChannelDefinition = ChannelScope & {
  readonly id: string
  /** Part of its address: `a-z`, digits and single hyphens between; unique. */
  readonly name: string
  readonly isOn: boolean
  /** Whether only who has one of its keys may read it. */
  readonly isPrivate: boolean
  readonly format: ChannelFormat
  readonly destination: ChannelDestination
  readonly keys: readonly ChannelKey[]
}

/** What an entry is known by, how it is to be shown, and how far it can be trusted: in every channel, whatever its fields. */
export const ALWAYS_SHOWN = [
  'direction',
  'hash',
  'id',
  'locale',
  'publishedAt',
  'review',
  'seq',
  'slug',
  'title',
  'translation',
  'type',
  'updatedAt',
  'url',
] as const

/** An entry as a channel shows it. Its hash is that of the whole edition. */
export type NarrowedEntry = Pick<Entry, (typeof ALWAYS_SHOWN)[number]> & Partial<Entry>

/** Whether a channel shows an entry, as far as its definition goes; what its consumer relies on is asked by `keepTo`. */
export const isInScope = (
  { locale, topics: own, type }: EntryContent,
  { collections, locales, topics }: ChannelScope,
  hasTopics: boolean,
): boolean =>
  allows(locales, locale) &&
  allows(collections, type) &&
  (topics.length === 0 || !hasTopics || [own].flat().some((topic) => topics.includes(String(topic))))

/** Whether a list that does not narrow where it is empty leaves a value. */
export const allows = (wanted: readonly string[], value: string): boolean =>
  wanted.length === 0 || wanted.includes(value)
