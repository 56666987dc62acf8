/** Gives a free field its units again. */
import { inOneUnit } from '#database'
import { sha256 } from '#contract'
import type { Payload } from 'payload'

import type { FieldCut } from '../units/cut'
import { wordsOf } from '../units/fingerprint'
import { markedOf, piecesOf } from '../units/marked-text'
import { pairMarks } from '../units/pair-marks'
import { UnitsRefused } from './errors'
import { keepUnits } from './follow'
import { followField } from './follow-field'
import { readWork } from './save'
import { type TranslationKey, type UnitRow } from './unit-row'
import { writeBack } from './write-back'
import { cutBoth, followCuts } from './entry-units'

/**
 * Joins a free field to its source again: the target's blocks become the targets of the source's, in order. What is
 * more than the source has goes into the last one, so that no word is lost. All are drafts: a person must look.
 * @throws UnitsRefused where the field isn't free
 */
export const rejoin = (
  payload: Payload,
  key: TranslationKey,
  { by, field }: { readonly field: string; readonly by: string },
): Promise<void> =>
  inOneUnit(payload.db, async () => {
    const work = await readWork(payload, key)
    const source = work.cuts.source.find(({ address }) => address === field)
    const target = work.cuts.target.find(({ address }) => address === field)
    const isFree = work.rows.some((row) => row.field === field && row.isFree)
    if (!source || !target || !isFree) throw new UnitsRefused([{ key: field, message: 'This field is not free.' }])
    const at = new Date().toISOString()
    const units = joined(followField({ key, rows: [], source, target: { ...target, blocks: [] }, by, at }), target, {
      by,
      at,
    })
    const rows = [...work.rows.filter((row) => row.field !== field), ...units]
    const written = await writeBack(payload, key, { ...work, rows, fields: new Set([field]), by })
    const cuts = {
      source: work.cuts.source,
      target: cutBoth(payload, key.type, { source: work.source, target: written }).target,
    }
    const after = followCuts(key, { cuts, rows, by, at })
    await keepUnits(payload, key, { before: work.stored, after, source: work.source, by, origin: 'rejoin' })
  })

const joined = (
  units: readonly UnitRow[],
  { blocks }: FieldCut,
  { at, by }: { readonly by: string; readonly at: string },
): UnitRow[] =>
  units.map((row, index) => {
    const isLast = index === units.length - 1
    const own = isLast ? blocks.slice(index) : blocks.slice(index, index + 1)
    if (own.length === 0) return row
    const { marks, text } = pairMarks(together(own), row.marks)
    const targetWords = wordsOf({ text, marks: [...row.marks, ...marks] })
    return {
      ...row,
      placed: index,
      target: text,
      targetMarks: marks,
      targetWords,
      targetHash: sha256(targetWords),
      state: 'draft' as const,
      // What it was translated from isn't known, so that it counts as outdated until somebody confirms it.
      basis: null,
      basisHash: null,
      version: row.version + 1,
      by,
      at,
    }
  })

/** Several blocks as one text, each mark with a number of its own. */
const together = (blocks: FieldCut['blocks']): Pick<FieldCut['blocks'][number], 'text' | 'marks'> => {
  let last = 0
  const moved = blocks.map(({ marks, text }) => {
    const shift = last
    last += marks.length
    return {
      text: markedOf(
        piecesOf(text).map((piece) => (piece.kind === 'text' ? piece : { ...piece, mark: piece.mark + shift })),
      ),
      marks: marks.map((mark) => ({ ...mark, mark: mark.mark + shift })),
    }
  })
  return { text: moved.map(({ text }) => text).join(' '), marks: moved.flatMap(({ marks }) => marks) }
}
