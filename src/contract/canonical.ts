import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

import type { Entry, EntryContent } from './entry'
import type { Edition } from './ledger'

/**
 * JSON in the one form that can be hashed and compared (RFC 8785, JSON Canonicalization Scheme).
 * @throws TypeError for what JSON can't say: undefined, functions, NaN, infinities
 */
export const canonicalJson = (value: unknown): string => {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('Only JSON values have a canonical form.')
  return json
}

/** SHA-256, in lower-case hexadecimal. */
export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

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
