/** Which changes of the public source the readers of a translation don't have: since when, by grade. */
import { sha256 } from '#contract'
import type { FlattenedField, Payload } from 'payload'

import { type Grade, GRADES, isGrade, type Pending } from '../grades'
import { cutEntry } from '../units/cut'
import { wordsOf } from '../units/fingerprint'
import type { Doc } from './entry'
import { translatedCollection } from './entry'
import { gradeOf, publishedChanges, type SourceChange } from './source-changes'
import { readUnits } from './store'
import { type TranslationKey, type UnitRow } from './unit-row'

/** As it is kept in a row of the queue. */
export const storedPending = (pending: Pending): string => JSON.stringify(pending)

/** @returns nothing pending where nothing is kept */
export const parsePending = (stored: string | null | undefined): Pending =>
  Object.fromEntries(
    Object.entries(JSON.parse(stored || '{}') as Record<string, unknown>).filter(
      ([grade, since]) => isGrade(grade) && typeof since === 'string',
    ),
  )

/** Both together: each grade since its earliest change. */
export const joinPending = (one: Pending, other: Pending): Pending => {
  const sinces = GRADES.flatMap((grade): (readonly [Grade, string])[] => {
    const [since] = [one[grade], other[grade]].filter((moment) => moment !== undefined).toSorted()
    return since === undefined ? [] : [[grade, since]]
  })
  return Object.fromEntries(sinces)
}

/** Since when anything is pending; null where nothing is. */
export const earliest = (pending: Pending): string | null => Object.values(pending).toSorted()[0] ?? null

/**
 * What is pending by the units themselves: for each sentence that doesn't follow the public source, every change that
 * readers of the source saw since the text it was translated from, however many edits lie between.
 */
export const pendingByUnits = async (payload: Payload, key: TranslationKey, source: Doc): Promise<Pending> => {
  const log = await publishedChanges(payload, key)
  const fields = publicHashes(translatedCollection(payload, key.type).flattenedFields, source)
  let pending: Pending = {}
  for (const row of await readUnits(payload, key)) {
    const shown = fields.get(row.field) ?? new Set<string>()
    for (const change of missedBy(
      row,
      shown,
      log.filter((known) => known.key === row.field),
    ))
      pending = joinPending(pending, { [gradeOf(change)]: change.at })
  }
  return pending
}

const publicHashes = (fields: readonly FlattenedField[], source: Doc): Map<string, Set<string>> =>
  new Map(
    cutEntry(fields, source).map(({ address, blocks }) => [
      address,
      new Set(blocks.map((block) => sha256(wordsOf(block)))),
    ]),
  )

const missedBy = (
  { basisHash, sourceHash, target }: UnitRow,
  shown: ReadonlySet<string>,
  log: readonly SourceChange[],
): SourceChange[] => {
  if (target === null || basisHash === null)
    return shown.has(sourceHash)
      ? log.filter(({ after, before }) => before === null && hashOf(after) === sourceHash)
      : []
  return shown.has(basisHash) ? [] : changesSince(basisHash, log)
}

/** From the last change of this text on, each change of what the one before it made. */
const changesSince = (hash: string, log: readonly SourceChange[]): SourceChange[] => {
  const first = log.findLastIndex(({ before }) => hashOf(before) === hash)
  const change = log[first]
  return change ? [change, ...changesSince(hashOf(change.after), log.slice(first + 1))] : []
}

const hashOf = (words: string | null): string => (words === null ? '' : sha256(words))
