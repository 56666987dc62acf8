/** Changes of a public source text: those that wait for publication, and those that readers have seen. */
import { randomUUID } from 'node:crypto'

import type { Payload, Where } from 'payload'
import { v5 as uuid } from 'uuid'

import { type Grade, GRADES, gravest, isGradeReason } from '../grades'
import { readTerms, termIndex } from '../terms'
import type { Change } from './change'
import { changesBetween } from './changes-between'
import { type Doc, translatedCollection } from './entry'
import { TranslationRequestError } from './errors'

const CHANGES = 'source-changes'
const NAMESPACE = '6b6fe2c1-6f0d-5a7e-9a6b-1d1d0c9f7a55'

export type SourceChange = Change & {
  readonly id: string
  /** The grade a person gave. */
  readonly grade: Grade | null
  readonly by: string | null
  /** When it was made; of one that was published, when that was. RFC 3339. */
  readonly at: string
}

type Entry = { readonly type: string; readonly id: string }
/** An entry in the language it was written in. */
type Source = Entry & { readonly locale: string }
type Stored = Omit<SourceChange, 'reasons'> & { readonly reasons: string | null }

/** The same change of the same entry always has the same id, so that its grade stays while nothing else changes. */
const openId = ({ id, type }: Entry, { after, before, key }: Change): string =>
  uuid(JSON.stringify([type, id, key, before, after]), NAMESPACE)

/** What differs between a source text that is public and another, in its language. */
export const differencesOf = async (
  payload: Payload,
  { locale, type }: Source,
  texts: { readonly before: Doc; readonly after: Doc },
): Promise<Change[]> => {
  const terms = termIndex(await readTerms(payload))
  return changesBetween(translatedCollection(payload, type).flattenedFields, {
    ...texts,
    locale,
    drugsIn: (text) =>
      terms
        .find(text, locale)
        .filter(({ term }) => term.domain === 'drug')
        .map(({ term }) => term.id),
  })
}

/** Keeps an entry's open changes true to what differs; a change that was known keeps its grade. */
export const keepOpenChanges = async (
  payload: Payload,
  entry: Source,
  { by, changes }: { readonly changes: readonly Change[]; readonly by: string | null },
): Promise<void> => {
  const known = new Set((await openChanges(payload, entry)).map(({ id }) => id))
  const wanted = new Map(changes.map((change) => [openId(entry, change), change]))
  for (const id of known)
    if (!wanted.has(id))
      await payload.db.deleteOne({ collection: CHANGES, where: { id: { equals: id } }, returning: false })
  const at = new Date().toISOString()
  for (const [id, change] of wanted)
    if (!known.has(id)) await insert(payload, entry, { ...change, id, grade: null, by, at, isPublished: false })
}

/** What of a public source text has changed and isn't published yet. */
export const openChanges = (payload: Payload, entry: Entry): Promise<SourceChange[]> =>
  find(payload, entry, { isPublished: { not_equals: true } })

/** What readers saw change, in order. */
export const publishedChanges = (payload: Payload, entry: Entry): Promise<SourceChange[]> =>
  find(payload, entry, { isPublished: { equals: true } })

/**
 * A person says how grave the open changes of an entry are.
 * @throws TranslationRequestError where that is less than the changes themselves ask for
 */
export const gradeChanges = async (
  payload: Payload,
  entry: Entry,
  { by, grade }: { readonly grade: Grade; readonly by: string },
): Promise<void> => {
  const open = await openChanges(payload, entry)
  const least = gravest(open.map(({ minimum }) => minimum))
  if (least && GRADES.indexOf(grade) < GRADES.indexOf(least)) {
    const reasons = new Set(open.flatMap((change) => (change.minimum === least ? change.reasons : [])))
    throw new TranslationRequestError(
      `"${grade}" is too little: what changed (${[...reasons].join(', ')}) is at least "${least}".`,
      422,
      { code: 'grade-too-low', parameter: 'grade', least, reasons: [...reasons] },
    )
  }
  for (const { id } of open)
    await payload.db.updateOne({ collection: CHANGES, id, data: { grade, by }, returning: false })
}

/**
 * Writes down what readers of the source now see changed, with the grades that people gave while it waited.
 * @returns the gravest grade; null where nothing that is graded changed
 */
export const recordPublished = async (
  payload: Payload,
  entry: Source,
  { at, by, changes }: { readonly changes: readonly Change[]; readonly by: string | null; readonly at: string },
): Promise<Grade | null> => {
  const open = new Map((await openChanges(payload, entry)).map((change) => [change.id, change]))
  const graded = changes.map((change) => {
    const known = open.get(openId(entry, change))
    return { ...change, grade: known?.grade ?? null, by: known?.by ?? by }
  })
  for (const change of graded) await insert(payload, entry, { ...change, id: randomUUID(), at, isPublished: true })
  return gravest(graded.map(gradeOf))
}

/** What a change counts as: the grade a person gave, or the least. */
export const gradeOf = ({ grade, minimum }: Pick<SourceChange, 'grade' | 'minimum'>): Grade => grade ?? minimum

const insert = async (
  payload: Payload,
  { id: entry, locale, type }: Source,
  { reasons, ...change }: SourceChange & { readonly isPublished: boolean },
): Promise<void> => {
  await payload.db.create({
    collection: CHANGES,
    data: { ...change, type, entry, locale, reasons: JSON.stringify(reasons) },
    returning: false,
  })
}

const find = async (payload: Payload, { id, type }: Entry, where: Where): Promise<SourceChange[]> => {
  const { docs } = await payload.db.find<Stored>({
    collection: CHANGES,
    limit: 0,
    pagination: false,
    sort: 'at',
    where: { and: [{ entry: { equals: id } }, { type: { equals: type } }, where] },
  })
  return docs.map(({ after, at, before, by, grade, id: change, key, minimum, reasons }) => ({
    id: change,
    key,
    before: before ?? null,
    after: after ?? null,
    minimum,
    reasons: (JSON.parse(reasons ?? '[]') as unknown[]).filter(isGradeReason),
    grade: grade ?? null,
    by: by ?? null,
    at,
  }))
}
