/** What a translation was made from, as one fingerprint that can be compared with the source's. */
import { canonicalJson, sha256 } from '#contract'
import type { FlattenedField, Payload } from 'payload'

import { cutEntry } from '../units/cut'
import { wordsOf } from '../units/fingerprint'
import { hashOfBlocks } from './follow-field'
import { readUnits } from './store'
import { isInSource, type TranslationKey, type UnitRow } from './unit-row'

/** Fingerprint of an entry's own words in one language: formatting and pictures don't count. */
export const textFingerprint = (fields: readonly FlattenedField[], doc: Readonly<Record<string, unknown>>): string =>
  together(
    cutEntry(fields, doc)
      .filter(({ blocks }) => blocks.length > 0)
      .map(({ address, blocks }) => [address, hashOfBlocks(blocks.map((block) => sha256(wordsOf(block))))]),
  )

/**
 * Fingerprint of the source text that a translation was made from, sentence by sentence: equal to the source's
 * {@link textFingerprint} exactly where every sentence was translated from what stands there. Null where no units are
 * kept of the entry.
 */
export const basisFingerprint = async (payload: Payload, key: TranslationKey): Promise<string | null> => {
  const rows = await readUnits(payload, key)
  if (rows.length === 0) return null
  const fields = new Map<string, UnitRow[]>()
  for (const row of rows) fields.set(row.field, [...(fields.get(row.field) ?? []), row])
  return together([...fields].map(([field, units]) => [field, basisOfField(units)]))
}

const MISSING = 'missing'
const MORE = 'more'

const basisOfField = (units: readonly UnitRow[]): string => {
  const [first] = units
  // It still says what the source says no more.
  if (!units.every(isInSource)) return MORE
  if (first?.isFree) return first.basisHash ?? MISSING
  return hashOfBlocks(units.toSorted((a, b) => a.place - b.place).map(({ basisHash }) => basisHash ?? MISSING))
}

const together = (fields: readonly (readonly [string, string])[]): string =>
  sha256(canonicalJson(Object.fromEntries(fields)))
