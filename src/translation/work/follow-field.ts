/**
 * Keeps the units of one field true to the texts that are there, in both languages. Pure.
 *
 * A unit's source follows the source text: blocks are recognized by what they say, so that a unit keeps its target while
 * its neighbours come, go and change. A unit's target follows the target text in the same way. Where the target's blocks
 * can't be told apart any more, the field becomes free: one unit, until somebody joins it again.
 */
import { sha256 } from '#contract'

import { align, pairInGaps } from '../units/align'
import type { FieldCut } from '../units/cut'
import { wordsOf } from '../units/fingerprint'
import { escapeText } from '../units/marked-text'
import { pairMarks } from '../units/pair-marks'
import { isInSource, type TranslationKey, unitId, unitKey, type UnitRow } from './unit-row'

export type FollowInput = {
  readonly key: TranslationKey
  readonly rows: readonly UnitRow[]
  readonly source: FieldCut
  readonly target: FieldCut
  readonly by: string | null
  readonly at: string
}

type BlockNow = FieldCut['blocks'][number] & { readonly words: string }

/** The field's units as they are now. */
export const followField = (input: FollowInput): UnitRow[] => {
  const source = withWords(input.source)
  const target = withWords(input.target)
  if (source.length === 0 && target.length === 0) return []
  const rows = input.rows.toSorted((a, b) => a.place - b.place)
  const free = rows.find(({ isFree }) => isFree)
  if (free && target.length > 0) return [followFree(input, free, { source, target })]
  const bound = rows.filter(({ isFree }) => !isFree)
  const numbers = align(
    bound.filter(isInSource).map(({ number, sourceWords }) => ({ number, words: sourceWords })),
    source.map(({ words }) => words),
    Math.max(0, ...bound.map(({ number }) => number)),
  )
  const placed = placesOf(bound, target, numbers)
  if (!placed) return [followFree(input, undefined, { source, target })]
  const units = source.map((block, place) => sourceOf(input, { block, number: numbers[place] ?? 0, place }, bound))
  const left = bound.filter(({ number }) => placed.includes(number) && !numbers.includes(number)).map(withoutSource)
  return [...units, ...left].map((row) => {
    const found = placed.indexOf(row.number)
    return targetOf(input, row, found < 0 ? null : { block: target[found]!, placed: found })
  })
}

const withoutSource = (row: UnitRow): UnitRow => ({ ...row, place: -1 })

/** Which unit each of the target's blocks belongs to; null where that can't be said. */
const placesOf = (
  rows: readonly UnitRow[],
  target: readonly BlockNow[],
  numbers: readonly number[],
): number[] | null => {
  const before = rows
    .filter(({ placed }) => placed !== null)
    .toSorted((a, b) => (a.placed ?? 0) - (b.placed ?? 0))
    .map(({ number, targetWords }) => ({ number, words: targetWords ?? '' }))
  return pairInGaps(
    before,
    target.map(({ words }) => words),
    numbers,
  )
}

const sourceOf = (
  { key, source }: FollowInput,
  { block, number, place }: { block: BlockNow; number: number; place: number },
  rows: readonly UnitRow[],
): UnitRow => {
  const known = rows.find((row) => row.number === number) ?? emptyRow(key, source.address, number)
  const sourceHash = sha256(block.words)
  return {
    ...known,
    place,
    source: block.text,
    sourceWords: block.words,
    sourceHash,
    marks: block.marks,
    version: known.version + Number(known.sourceHash !== sourceHash),
  }
}

const targetOf = (
  { at, by, rows }: FollowInput,
  row: UnitRow,
  found: { block: BlockNow; placed: number } | null,
): UnitRow => {
  if (!found) return row.target === null ? row : { ...row, ...NO_TARGET, version: row.version + 1, by, at }
  const { marks, text } = pairMarks(found.block, row.marks)
  const now = { ...row, placed: found.placed, target: text, targetMarks: marks }
  const targetHash = sha256(found.block.words)
  if (row.targetHash === targetHash) return now
  // Whoever writes in the form has the source beside it; what was there before anybody kept units counts as translated.
  const state = rows.length === 0 ? 'translated' : 'draft'
  return {
    ...now,
    targetWords: found.block.words,
    targetHash,
    state,
    basis: row.source,
    basisHash: row.sourceHash,
    version: row.version + 1,
    by,
    at,
  }
}

/** The whole field as one unit, without marks: it is read here and written in the form. */
const followFree = (
  { at, by, key, source }: FollowInput,
  known: UnitRow | undefined,
  blocks: { readonly source: readonly BlockNow[]; readonly target: readonly BlockNow[] },
): UnitRow => {
  const row = known ?? { ...emptyRow(key, source.address, 0), isFree: true }
  const sourceWords = together(blocks.source)
  const sourceHash = hashOfBlocks(blocks.source.map(({ words }) => sha256(words)))
  const targetWords = together(blocks.target)
  const targetHash = sha256(targetWords)
  const isSame = row.targetHash === targetHash
  const next: UnitRow = {
    ...row,
    place: 0,
    source: escapeText(sourceWords),
    sourceWords,
    sourceHash,
    target: escapeText(targetWords),
    targetWords,
    targetHash,
    placed: 0,
  }
  if (isSame) return next
  return { ...next, state: 'draft', basis: next.source, basisHash: sourceHash, version: row.version + 1, by, at }
}

/** Fingerprint of a field out of those of its blocks. */
export const hashOfBlocks = (hashes: readonly string[]): string => sha256(hashes.join('\n'))

const withWords = ({ blocks }: FieldCut): BlockNow[] => blocks.map((block) => ({ ...block, words: wordsOf(block) }))

const together = (blocks: readonly BlockNow[]): string => blocks.map(({ words }) => words).join('\n\n')

const NO_TARGET = { target: null, targetWords: null, targetHash: null, targetMarks: [], placed: null } as const

const emptyRow = (key: TranslationKey, field: string, number: number): UnitRow => ({
  id: unitId(key, unitKey(field, number)),
  key: unitKey(field, number),
  field,
  number,
  place: 0,
  isFree: false,
  source: '',
  sourceWords: '',
  sourceHash: '',
  marks: [],
  ...NO_TARGET,
  state: 'draft',
  basis: null,
  basisHash: null,
  version: 0,
  dismissed: [],
  by: null,
  at: null,
})
