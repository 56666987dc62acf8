/** Takes a batch back. */
import { randomUUID } from 'node:crypto'

import { inOneUnit } from '#database'
import type { Payload } from 'payload'

import { NoSuchTranslation, TranslationRequestError } from '../../work/errors'
import { saveUnits } from '../../work/save'
import { saveSource } from '../../work/save-source'
import { type BatchUnit, readTermBatches, type TermBatch, termOfBatch, writeTermHistory } from '../../work/term-history'
import { isSameWords, readTerm, saveWords } from './term-change'
import { groupedByPlace, withVersions } from './save-texts'
import { type Place, type TermText, textsAt } from './term-texts'

export type Undone = {
  readonly restored: number
  /** Texts that somebody changed since: they keep what was written last. `now` is null where the text is gone. */
  readonly left: readonly (BatchUnit & { readonly now: string | null })[]
  /** Whether the term has its earlier words again; not where somebody changed them since. */
  readonly isTermRestored: boolean
}

/**
 * Takes a batch back, in one unit of work. Every text that still says what the batch made of it says again what it said
 * before, in the state it had; nobody's later words are lost. The term's words return in the same way. Exceptions stay:
 * they are what a person said of a sentence. A batch is taken back once.
 * @throws TranslationRequestError where there is no such batch, or it was taken back; ValidationError
 */
export const undoBatch = (payload: Payload, batch: string, by: string): Promise<Undone> =>
  inOneUnit(payload.db, async () => {
    const found = await requireBatch(payload, batch)
    const own = { batch: randomUUID(), by }
    const [left, restorable] = await sorted(payload, found)
    for (const { place, units } of groupedByPlace(restorable)) await restore(payload, place, units, own)
    const isTermRestored = await restoreWords(payload, found, by)
    await writeTermHistory(payload, { term: found.term, undoes: batch }, own)
    return { restored: restorable.length, left, isTermRestored }
  })

const requireBatch = async (payload: Payload, batch: string): Promise<TermBatch> => {
  const term = await termOfBatch(payload, batch)
  const found = term === null ? [] : await readTermBatches(payload, term)
  const wanted = found.find((known) => known.batch === batch)
  if (!wanted) throw new TranslationRequestError(`There is no batch "${batch}".`, 404, { code: 'no-such-batch' })
  if (wanted.undoneAt !== null)
    throw new TranslationRequestError(`This batch was taken back on ${wanted.undoneAt}.`, 409, {
      code: 'already-undone',
    })
  return wanted
}

/** What has to stay, and what can return: a sentence of a source may have moved meanwhile. */
const sorted = async (payload: Payload, { term, units }: TermBatch): Promise<[Undone['left'], BatchUnit[]]> => {
  const left: (BatchUnit & { now: string | null })[] = []
  const restorable: BatchUnit[] = []
  for (const { place, units: asked } of groupedByPlace(units)) {
    const texts = await textsIfThere(payload, place, term)
    for (const unit of asked) {
      const text = texts.find(({ key }) => key === unit.key)
      const same = text?.text === unit.after ? text : movedFrom(unit, texts)
      if (same) restorable.push({ ...unit, key: same.key })
      else left.push({ ...unit, now: text?.text ?? null })
    }
  }
  return [left, restorable]
}

const movedFrom = (unit: BatchUnit, texts: readonly TermText[]): TermText | undefined =>
  texts.find(
    (text) =>
      text.side === 'source' &&
      text.text === unit.after &&
      text.block.field === unit.key.slice(0, unit.key.lastIndexOf('@')),
  )

/** An entry may be gone, or in the trash, or its language may be another one. */
const textsIfThere = async (payload: Payload, place: Place, term: string): Promise<TermText[]> => {
  try {
    return await textsAt(payload, place, term)
  } catch (error) {
    if (error instanceof NoSuchTranslation) return []
    throw error
  }
}

const restore = async (
  payload: Payload,
  place: Place,
  units: readonly BatchUnit[],
  { batch, by }: { readonly batch: string; readonly by: string },
): Promise<void> => {
  if (place.side === 'source') {
    const changes = units.map(({ after, before, key }) => ({ key, before: after, after: before }))
    await saveSource(payload, place, { changes, by })
    return
  }
  const changes = await withVersions(
    payload,
    place,
    units.map(({ before: target, key, state }) => ({ key, target, state: state ?? 'translated' })),
  )
  await saveUnits(payload, place, { changes, by, origin: 'terms', batch })
}

const restoreWords = async (
  payload: Payload,
  { term, wordsAfter, wordsBefore }: TermBatch,
  by: string,
): Promise<boolean> => {
  if (isSameWords(wordsBefore, wordsAfter)) return true
  const { words } = await readTerm(payload, term)
  if (!isSameWords(words, wordsAfter)) return false
  await saveWords(payload, term, { words: wordsBefore, by })
  return true
}
