/** Puts an entry's units into its working copy, in the target language only. */
import { mapFields } from '#fields'
import { findLocale } from '#locales'
import type { Payload } from 'payload'

import { marksTogether } from '../units/pair-marks'
import { piecesOf } from '../units/marked-text'
import { joinRichText } from '../units/rich-text'
import { type Doc, translatedCollection } from './entry'
import { type EntryCuts } from './entry-units'
import { isInSource, type TranslationKey, type UnitRow } from './unit-row'

/** What of a unit is written. */
export type WrittenUnit = Pick<UnitRow, 'field' | 'place' | 'marks' | 'target' | 'targetMarks'>

type Written = {
  readonly cuts: EntryCuts
  readonly target: Doc
  readonly rows: readonly WrittenUnit[]
  readonly fields: ReadonlySet<string>
}

/**
 * Writes some fields of an entry out of their units, through Payload's own validation: all of them or none. Rows keep
 * their ids, shared values and the other languages stay as they are.
 * @returns the working copy as Payload kept it
 * @throws ValidationError where Payload refuses a text
 */
export const writeBack = async (
  payload: Payload,
  key: TranslationKey,
  {
    by,
    isFollowed = false,
    ...written
  }: Written & {
    readonly by: string | null
    /** Whether the units have to follow, because they aren't kept by whoever calls. */
    readonly isFollowed?: boolean
  },
): Promise<Doc> => {
  const data = dataOf(payload, key, written)
  return (await payload.update({
    collection: key.type,
    id: key.id,
    locale: key.locale as 'en',
    depth: 0,
    data,
    overrideAccess: true,
    context: { isWrittenFromUnits: !isFollowed },
    // One stretch of a translator's work becomes one version, as the form's own autosaves do.
    req: { query: { autosaved: '1' }, user: by === null ? null : ({ id: by, collection: 'users' } as never) },
  })) as unknown as Doc
}

/** The top-level fields to save: rows and groups whole, because Payload replaces what it is given. */
const dataOf = (payload: Payload, { locale, type }: TranslationKey, { cuts, fields, rows, target }: Written): Doc => {
  const values = new Map(
    cuts.source.filter(({ address }) => fields.has(address)).map((cut) => [cut.path, valueOf(cut, rows, locale)]),
  )
  const tops = new Set([...values.keys()].map((path) => path.split('.', 1)[0]))
  const mapped = mapFields(translatedCollection(payload, type).flattenedFields, target, ({ path, value }, recurse) =>
    values.has(path) ? values.get(path) : (recurse() ?? value),
  )
  return Object.fromEntries(Object.entries(mapped).filter(([name]) => tops.has(name)))
}

const valueOf = (cut: EntryCuts['source'][number], rows: readonly WrittenUnit[], locale: string): unknown => {
  const units = rows.filter((row) => row.field === cut.address && isInSource(row)).toSorted((a, b) => a.place - b.place)
  if (!cut.skeleton) return plainOfUnit(units[0]?.target ?? null)
  const targets = units.map(({ marks, target, targetMarks }) =>
    target === null ? null : { text: target, marks: marksTogether(marks, targetMarks) },
  )
  return joinRichText(cut.skeleton, targets, findLocale(locale).direction)
}

const plainOfUnit = (target: string | null): string | null =>
  target === null
    ? null
    : piecesOf(target)
        .map((piece) => (piece.kind === 'text' ? piece.text : ''))
        .join('')
