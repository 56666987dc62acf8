/** Writes sentences of an entry in the language it was written in. */
import { inOneUnit } from '#database'
import type { Payload } from 'payload'

import { cutEntry, type FieldCut } from '../units/cut'
import { normalized } from '../units/normalized'
import { translatedCollection } from './entry'
import { NoSuchTranslation, UnitsChanged, UnitsRefused } from './errors'
import { readSource } from './follow'
import { faultOfMarks } from './save'
import { writeBack, type WrittenUnit } from './write-back'

type Entry = { readonly type: string; readonly id: string }

/** One block of a field in the language an entry was written in. */
export type SourceBlock = Pick<WrittenUnit, 'field' | 'place' | 'marks'> & {
  readonly key: string
  readonly labels: FieldCut['labels']
  /** Marked text. */
  readonly text: string
}

/** What a block is to say, and what it said when it was read. */
export type SourceTextChange = { readonly key: string; readonly before: string; readonly after: string }

/** An entry's texts in its own language, block by block, in reading order. @throws NoSuchTranslation, NotTranslated */
export const readSourceBlocks = async (payload: Payload, entry: Entry): Promise<SourceBlock[]> =>
  blocksOf((await read(payload, entry)).cuts)

/**
 * Saves sentences of an entry's source: all or none. Its translations follow, and are outdated by it.
 * @throws UnitsChanged where one says something else by now; UnitsRefused, NoSuchTranslation, ValidationError
 * @returns the blocks as they are then
 */
export const saveSource = (
  payload: Payload,
  entry: Entry,
  { by, changes }: { readonly changes: readonly SourceTextChange[]; readonly by: string | null },
): Promise<SourceBlock[]> =>
  inOneUnit(payload.db, async () => {
    const { cuts, doc, locale } = await read(payload, entry)
    const blocks = blocksOf(cuts)
    requireTakable(blocks, changes)
    const wanted = new Map(changes.map(({ after, key }) => [key, normalized(after, locale)]))
    const rows = blocks.map(({ field, key, marks, place, text }) => ({
      field,
      place,
      marks,
      targetMarks: [],
      target: wanted.get(key) ?? text,
    }))
    const fields = new Set(blocks.filter(({ key }) => wanted.has(key)).map(({ field }) => field))
    const written = { cuts: { source: cuts, target: cuts }, target: doc, rows, fields, by }
    await writeBack(payload, { ...entry, locale }, { ...written, isFollowed: true })
    return readSourceBlocks(payload, entry)
  })

const read = async (payload: Payload, entry: Entry) => {
  const source = await readSource(payload, entry)
  if (!source) throw new NoSuchTranslation({ ...entry, locale: '' })
  return { ...source, cuts: cutEntry(translatedCollection(payload, entry.type).flattenedFields, source.doc) }
}

/** A block has no number of its own in its own language: its place is where it is. */
const blocksOf = (cuts: readonly FieldCut[]): SourceBlock[] =>
  cuts.flatMap(({ address: field, blocks, labels }) =>
    blocks.map(({ marks, text }, place) => ({ key: `${field}@${place}`, field, place, labels, text, marks })),
  )

const requireTakable = (blocks: readonly SourceBlock[], changes: readonly SourceTextChange[]): void => {
  const known = new Map(blocks.map((block) => [block.key, block]))
  const stale = changes.filter(({ before, key }) => known.get(key)?.text !== before)
  if (stale.length > 0)
    throw new UnitsChanged(
      stale.map(({ key }) => key),
      stale.map(({ key }) => ({ key, source: known.get(key)?.text ?? null })),
    )
  const refused = changes.flatMap(({ after, key }) => {
    const message =
      after.trim() === '' ? 'A source text is not emptied here.' : faultOfMarks(after, known.get(key)?.marks ?? [])
    return message ? [{ key, message }] : []
  })
  if (refused.length > 0) throw new UnitsRefused(refused)
}
