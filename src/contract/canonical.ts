import { hash as digestOf } from 'node:crypto'

import canonicalize from 'canonicalize'

import type { Entry, EntryContent } from './entry'
import type { Edition } from './ledger'

/**
 * JSON in the one form that can be hashed and compared (RFC 8785, JSON Canonicalization Scheme).
 * @throws TypeError for what JSON can't say: undefined, functions, NaN, infinities
 */
export const canonicalJson = (value: unknown): string => {
  // What was parsed from canonical JSON has its members in order already: then JavaScript's own writer makes the same text,
  // in a third of the time.
  const json = isInOrder(value) ? JSON.stringify(value) : canonicalize(value)
  if (json === undefined) throw new TypeError('Only JSON values have a canonical form.')
  return json
}

/** Whether a value is plain JSON whose members all stand in the order of their names' UTF-16 code units (RFC 8785, 3.2.3). */
const isInOrder = (value: unknown): boolean => {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true
    case 'number':
      return Number.isFinite(value)
    case 'object':
      if (value === null) return true
      if (Array.isArray(value)) return value.every(isInOrder)
      return isPlain(value) && areInOrder(value as Readonly<Record<string, unknown>>)
    default:
      return false
  }
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return (prototype === Object.prototype || prototype === null) && !('toJSON' in value)
}

const areInOrder = (members: Readonly<Record<string, unknown>>): boolean => {
  let before = ''
  for (const name of Object.keys(members)) {
    if (name < before || !isInOrder(members[name])) return false
    before = name
  }
  return true
}

/** SHA-256, in lower-case hexadecimal. */
export const sha256 = (bytes: string | Uint8Array): string => digestOf('sha256', bytes, 'hex')

/** The hash an edition is known by: of its canonical content, without the ledger's own words. */
export const contentHash = (content: EntryContent): string => sha256(canonicalJson(content))

/** The public JSON of an edition. */
export const entryOf = (edition: Edition): Entry => ({
  ...edition.content,
  seq: edition.seq,
  hash: edition.hash,
  publishedAt: edition.publishedAt,
  updatedAt: edition.updatedAt,
})

/** The content that was hashed, out of an entry as published; the reverse of {@link entryOf}. */
export const contentOf = (entry: Entry): EntryContent => {
  const { seq: _seq, hash: _hash, publishedAt: _publishedAt, updatedAt: _updatedAt, ...content } = entry
  return content as EntryContent
}

/**
 * An edition's entry as it is sent, in canonical JSON, and the hash that its content has, which is to be that of the edition.
 * Entry and content differ by four members, so that each member is written once for both.
 */
export const hashedEntry = (edition: Edition): { readonly entry: string; readonly contentHash: string } => {
  const { content, hash, publishedAt, seq, updatedAt } = edition
  const own = Object.entries(content).filter(([, value]) => value !== undefined)
  const texts = own.map(([key, value]) => [key, memberOf(key, value)] as const)
  const added = Object.entries({ hash, publishedAt, seq, updatedAt }).map(
    ([key, value]) => [key, memberOf(key, value)] as const,
  )
  const names = new Set(added.map(([key]) => key))
  return {
    entry: objectOf([...texts.filter(([key]) => !names.has(key)), ...added]),
    contentHash: sha256(objectOf(texts)),
  }
}

/** Whether the content of an entry, in canonical JSON and UTF-8, has the hash, and the entry says of itself what the ledger does. */
export const hasHash = (entry: Buffer, facts: Facts): boolean => sha256(contentBytesIn(entry, facts)) === facts.hash

type Facts = Pick<Edition, 'hash' | 'publishedAt' | 'seq' | 'updatedAt'>

/** All of an entry's bytes but the ledger's four members. Where one isn't found in its place, what is left has another hash. */
const contentBytesIn = (entry: Buffer, { hash, publishedAt, seq, updatedAt }: Facts): Uint8Array => {
  if (scratch.length < entry.length) scratch = Buffer.allocUnsafeSlow(2 * entry.length)
  let length = 0
  let from = 0
  const take = (end: number) => {
    length += entry.copy(scratch, length, from, end)
  }
  // In the order of canonical JSON. None is the first or the last of an entry's members.
  for (const member of [
    `,"hash":"${hash}"`,
    `,"publishedAt":"${publishedAt}"`,
    `,"seq":${seq}`,
    `,"updatedAt":"${updatedAt}"`,
  ]) {
    const at = entry.indexOf(`${member},`, from)
    if (at < 0) continue
    take(at)
    from = at + Buffer.byteLength(member)
  }
  take(entry.length)
  return scratch.subarray(0, length)
}

/** Used over and over: of a hundred thousand entries, copies would be a gigabyte to collect. */
let scratch = Buffer.allocUnsafeSlow(64 * 1024)

const memberOf = (key: string, value: unknown): string => `${JSON.stringify(key)}:${canonicalJson(value)}`

/** Members stand in the order of their names' UTF-16 code units (RFC 8785, 3.2.3). */
const objectOf = (members: readonly (readonly [key: string, text: string])[]): string =>
  `{${members
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text)
    .join(',')}}`
