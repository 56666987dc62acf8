/** What of the public a channel shows, as a question about an entry and as a condition of SQL. */
import {
  allows,
  ALWAYS_SHOWN,
  canonicalJson,
  isInScope,
  keepTo,
  type Catalog,
  type ChannelScope,
  type CollectionDescription,
  type Entry,
  type NarrowedEntry,
  sha256,
} from '#contract'

import { tagOf } from './withheld'

export type Scope = {
  /** Stands for all that follows: where it changes, so do the answers. */
  readonly tag: string
  /** Whether entries have this field. */
  readonly shows: (field: string) => boolean
  /** The description of what is left; its fields and schemas are those that entries have. */
  readonly catalog: Catalog
  /** The entry with the fields that are shown, or null where it is not shown at all. */
  readonly narrow: (entry: Entry) => NarrowedEntry | null
  /** Whether every entry of a language that is shown is shown whole. */
  readonly isWholeEntries: boolean
  /** Condition on `locale` and `type` of a table; begins with `AND`, or is empty. */
  readonly keys: (table: string) => string
  /** Condition on what a row of `edition` says: its topics, and what the consumer relies on; null where there is none. */
  readonly content: ((edition: string) => string) | null
  /** The same on a row of `latest`, by what lists are narrowed by; begins with `AND`, or is empty. */
  readonly current: (latest: string) => string
  /** Whether entries of a collection are told apart by their topics. */
  readonly hasTopics: (type: string) => boolean
  /** The topics that are shown, as a list of SQL. */
  readonly topicList: string
  /** Stands for what the consumer relies on, in the table `withheld`; null where it relies on nothing. */
  readonly contractTag: string | null
}

/** Says what a channel's definition comes to, with the collections and fields that there are. */
export const scopeOf = (catalog: Catalog, definition: ChannelScope): Scope => {
  const { collections, contract, fields, locales, topics } = definition
  const contractTag = contract && tagOf(contract)
  const withTopics = catalog.collections.filter((each) => each.fields.some(isTopics)).map(({ slug }) => slug)
  const hasTopics = (type: string): boolean => topics.length > 0 && withTopics.includes(type)
  const shown = new Set<string>([...ALWAYS_SHOWN, ...fields])
  const isShown = (name: string): boolean => fields.length === 0 || shown.has(name)
  const topicList = listed(topics)
  return {
    shows: isShown,
    tag: sha256(canonicalJson([collections, contract, fields, locales, topics])),
    catalog: {
      ...catalog,
      locales: catalog.locales.filter(({ code }) => allows(locales, code)),
      collections: catalog.collections
        .filter(({ slug }) => allows(collections, slug))
        .map((each) => narrowedCollection(each, isShown)),
    },
    narrow(entry) {
      if (!isInScope(entry, definition, hasTopics(entry.type))) return null
      const kept = contract ? keepTo(entry, contract).entry : entry
      return kept && fields.length > 0 ? pick(kept, isShown) : kept
    },
    isWholeEntries: contract === null && collections.length + topics.length + fields.length === 0,
    keys: (table) => amongst(`${table}.locale`, locales) + amongst(`${table}.type`, collections),
    content: allOf([
      topics.length > 0 &&
        ((edition) =>
          `(${edition}.type NOT IN ${listed(withTopics)} OR EXISTS (SELECT 1 FROM json_each(${edition}.topics) t WHERE t.value IN ${topicList}))`),
      contractTag !== null && ((edition) => keepsTo(contractTag, edition)),
    ]),
    current: (latest) =>
      (topics.length === 0
        ? ''
        : ` AND (${latest}.type NOT IN ${listed(withTopics)} OR EXISTS (SELECT 1 FROM facet f WHERE f.locale = ${latest}.locale AND f.type = ${latest}.type AND f.field = 'topics' AND f.value IN ${topicList} AND f.id = ${latest}.id))`) +
      (contractTag === null ? '' : ` AND ${keepsTo(contractTag, latest)}`),
    contractTag,
    hasTopics,
    topicList,
  }
}

const isTopics = ({ kind, name }: CollectionDescription['fields'][number]): boolean =>
  name === 'topics' && kind === 'select'

const pick = (entry: Entry, isShown: (name: string) => boolean): NarrowedEntry =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => isShown(name))) as NarrowedEntry

type Schema = {
  readonly properties?: Readonly<Record<string, unknown>>
  readonly required?: readonly string[]
}

const narrowedCollection = (
  collection: CollectionDescription,
  isShown: (name: string) => boolean,
): CollectionDescription => {
  const schema = collection.schema as Schema
  return {
    ...collection,
    fields: collection.fields.filter(({ kind, name }) => isShown(kind === 'reference' ? 'references' : name)),
    schema: {
      ...schema,
      properties: Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => isShown(name))),
      required: (schema.required ?? []).filter(isShown),
    },
  }
}

type Condition = (row: string) => string

const allOf = (conditions: readonly (Condition | false)[]): Condition | null => {
  const given = conditions.filter((condition) => condition !== false)
  return given.length === 0 ? null : (row) => `(${given.map((condition) => condition(row)).join(' AND ')})`
}

const keepsTo = (contractTag: string, row: string): string =>
  `NOT EXISTS (SELECT 1 FROM withheld w WHERE w.contract = '${contractTag}' AND w.seq = ${row}.seq)`

/** A list of SQL; a quote in a text is written twice. */
const listed = (values: readonly string[]): string =>
  `(${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')})`

const amongst = (column: string, values: readonly string[]): string =>
  values.length === 0 ? '' : ` AND ${column} IN ${listed(values)}`
