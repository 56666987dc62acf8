import type { ChannelEntry } from '../client'

/** An entry's content is not what its hash says: it was damaged on the way. */
export class WrongHash extends Error {
  constructor(key: string) {
    super(`${key} is not what its hash says.`)
    this.name = 'WrongHash'
  }
}

/** The SHA-256 that an entry should have, of its canonical JSON without the ledger's own words. */
export const hashOfEntry = async (entry: ChannelEntry): Promise<string> => {
  const { hash: _hash, publishedAt: _publishedAt, seq: _seq, updatedAt: _updatedAt, ...content } = entry
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(content)))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** RFC 8785: members by their UTF-16 units; numbers and texts as ECMAScript writes them anyway. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  // Sorting without a comparison is by UTF-16 units.
  const names = Object.keys(value).toSorted()
  const members = value as Readonly<Record<string, unknown>>
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(members[name])}`).join(',')}}`
}
