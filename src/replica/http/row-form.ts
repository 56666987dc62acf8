/**
 * The form of a row, looked at by hand: of hundred thousand rows a general schema would take as long as storing them.
 * Everything that is used of a row is looked at here; what its entry says beyond that is for the hash to tell.
 */
import { type Entry, type RecallNotice, URGENCIES } from '#contract'

type Facts = {
  readonly seq: number
  readonly type: string
  readonly id: string
  readonly locale: string
  readonly slug: string
  readonly prev: string | null
  readonly at: string
}

/** A row as it comes over the wire. */
export type ChangeRow = Facts &
  (
    | { readonly op: 'publish'; readonly hash: string; readonly entry: Entry }
    | { readonly op: 'withdraw'; readonly hash: null; readonly recall?: RecallNotice }
  )

const TEXTS = ['type', 'id', 'locale', 'slug', 'at'] as const

type Members = Readonly<Record<string, unknown>>

/** What is wrong with what should be a row, in words; null where nothing is. */
export const faultOfRow = (given: unknown): string | null => {
  if (!isObject(given)) return 'it is no object'
  for (const name of TEXTS) if (typeof given[name] !== 'string') return `${name} is no text`
  if (!Number.isSafeInteger(given.seq) || (given.seq as number) < 1) return 'seq is no whole number above 0'
  if (given.prev !== null && typeof given.prev !== 'string') return 'prev is neither a text nor null'
  if (given.op === 'withdraw')
    return given.hash === null ? faultOfNotice(given.recall) : 'hash of a withdrawal is not null'
  if (given.op !== 'publish') return 'op is neither "publish" nor "withdraw"'
  if (typeof given.hash !== 'string') return 'hash is no text'
  return faultOfEntry(given.entry)
}

const faultOfNotice = (recall: unknown): string | null => {
  if (recall === undefined) return null
  if (!isObject(recall) || !URGENCIES.some((urgency) => urgency === recall.urgency))
    return 'recall.urgency is not known'
  const { replacement } = recall
  if (replacement === null) return null
  const isSummary = isObject(replacement) && SUMMARY.every((name) => typeof replacement[name] === 'string')
  return isSummary ? null : 'recall.replacement is neither an entry nor null'
}

const SUMMARY = ['id', 'type', 'title', 'slug', 'url'] as const

/** What is stored and indexed of an entry without being looked at again. */
const faultOfEntry = (entry: unknown): string | null => {
  if (!isObject(entry)) return 'entry is no object'
  for (const name of ['publishedAt', 'updatedAt', 'title'])
    if (typeof entry[name] !== 'string') return `entry.${name} is no text`
  return isObject(entry.references) ? null : 'entry.references is no object'
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
