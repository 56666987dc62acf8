import type { ChangeRow } from './row-form'

export type EntryBytes = (change: Extract<ChangeRow, { op: 'publish' }>) => Buffer | null

/**
 * Cuts the entries of a page out of its bytes, one after the other in the order of its rows: nodes send them in the canonical form
 * that is stored, and making it anew of what was read takes longer than storing it. Null where a row isn't in that form.
 */
export const entryBytes = (page: Buffer): EntryBytes => {
  let at = 0
  return ({ at: moment, hash, id, locale, op, prev, seq, slug, type }) => {
    const before = `{"at":${quoted(moment)},"entry":`
    const behind = `,"hash":${quoted(hash)},"id":${quoted(id)},"locale":${quoted(locale)},"op":"${op}","prev":${quoted(prev)},"seq":${seq},"slug":${quoted(slug)},"type":${quoted(type)}}`
    const begin = page.indexOf(before, at)
    const end = page.indexOf(behind, begin)
    if (begin < 0 || end < 0) return null
    at = end + Buffer.byteLength(behind)
    return page.subarray(begin + Buffer.byteLength(before), end)
  }
}

const quoted = (value: string | null): string => JSON.stringify(value)
