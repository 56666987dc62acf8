/** What an editor is shown who says how grave the open changes of a source are. */
import type { Payload } from 'payload'

import { type Grade, gravest, type LagRules, lagRulesOf } from '../grades'
import type { DiffPart } from '../memory/remembered'
import type { FieldCut } from '../units/cut'
import { labelsOf } from '../units/labels-of'
import { pathsOf } from '../work/entry-units'
import { translatedCollection } from '../work/entry'
import { readSource } from '../work/follow'
import { readProgressOfEntry } from '../work/progress'
import { quantityTexts, shownWords } from '../work/quantity-texts'
import { openChanges, type SourceChange } from '../work/source-changes'
import { diffOfPlain } from '../work/word-diff'

/** One change, as it reads. */
export type ChangeView = Pick<SourceChange, 'id' | 'key' | 'minimum' | 'reasons' | 'grade'> & {
  readonly labels: FieldCut['labels']
  /** Where the form has the field; null where it is gone, and where a row says it better. */
  readonly path: string | null
  /** In the source's language; of the weight of a warning, the names of the two weights. */
  readonly diff: readonly DiffPart[]
}

export type Grading = {
  readonly sourceLocale: string | null
  readonly changes: readonly ChangeView[]
  /** The least grade that the changes ask for; null where there are none. */
  readonly least: Grade | null
  /** What a person said of all of them; null where somebody has yet to say it. */
  readonly grade: Grade | null
  /** How long a translation may lag behind, and what happens then. */
  readonly rules: LagRules
  /** The languages in which readers have a translation. */
  readonly translations: readonly string[]
}

/** @throws NotTranslated */
export const gradingOf = async (
  payload: Payload,
  entry: { readonly type: string; readonly id: string },
): Promise<Grading> => {
  const collection = translatedCollection(payload, entry.type)
  const source = await readSource(payload, entry)
  const open = source ? await openChanges(payload, entry) : []
  const rows = await readProgressOfEntry(payload, entry)
  const grades = open.map(({ grade }) => grade)
  const paths = source ? pathsOf(payload, entry.type, source.doc) : new Map<string, string>()
  const shown = source ? showerOf(source) : () => []
  return {
    sourceLocale: source?.locale ?? null,
    changes: open.map((change) => ({
      id: change.id,
      key: change.key,
      minimum: change.minimum,
      reasons: change.reasons,
      grade: change.grade,
      labels: labelsOf(collection.flattenedFields, change.key),
      path: paths.get(change.key) ?? null,
      diff: shown(change),
    })),
    least: gravest(open.map(({ minimum }) => minimum)),
    grade: gravest(grades.every((grade) => grade !== null) ? grades : []),
    rules: lagRulesOf(entry.type),
    translations: rows.filter(({ isPublic }) => isPublic).map(({ locale }) => locale),
  }
}

const showerOf = ({ doc, locale }: NonNullable<Awaited<ReturnType<typeof readSource>>>) => {
  const quantities = quantityTexts(doc, locale)
  return ({ after, before }: SourceChange): DiffPart[] =>
    diffOfPlain(shownWords(before ?? '', quantities), shownWords(after ?? '', quantities), locale)
}
