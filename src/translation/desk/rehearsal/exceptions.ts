/**
 * Sentences in which a person lets a word stay. An exception is kept as a dismissal of the unit, like that of a false
 * alarm, and holds until the text changes; one for a source stands at that sentence's unit in every language.
 */
import type { Payload } from 'payload'

import type { SourceBlock } from '../../work/save-source'
import { targetLocales } from '../../work/entry'
import { keepUnits } from '../../work/follow'
import { readWork } from '../../work/save'
import type { Dismissal, TranslationKey, UnitRow } from '../../work/unit-row'
import { findingsOfRows, textsOfUnit } from '../checked'

/** Whether a word, as a term lists it, may stand in a text. */
export type IsExcepted = (word: string) => boolean

const REHEARSAL = 'terms-rehearsal'
const FORBIDDEN = 'terms-forbidden'

/** The words of a term that may stand in a unit's target. */
export const exceptedInTarget = (row: UnitRow, term: string): IsExcepted => among([row], term, textsOfUnit)

/** The words of a term that may stand in a sentence of a source; `rows` are the entry's units in one language. */
export const exceptedInSource = (block: SourceBlock, rows: readonly UnitRow[], term: string): IsExcepted =>
  among(rows.filter(isUnitOf(block)), term, textsOfSource)

const among = (rows: readonly UnitRow[], term: string, textsOf: (row: UnitRow) => string): IsExcepted => {
  const words = rows.flatMap((row) =>
    row.dismissed
      .filter(({ check, texts }) => check === REHEARSAL && texts === textsOf(row))
      .map(({ messageKey }) => messageKey),
  )
  return (word) => words.includes(nameOf(term, word))
}

const nameOf = (term: string, word: string): string => `${term}/${word}`

/** An exception to a source holds whatever becomes of its translations. */
const textsOfSource = ({ sourceHash }: UnitRow): string => `${sourceHash}/`

const isUnitOf =
  ({ field, place }: SourceBlock) =>
  (row: UnitRow): boolean =>
    row.field === field && (row.isFree || row.place === place)

export type Exception = {
  readonly term: string
  readonly words: readonly string[]
  readonly reason: string
  readonly by: string | null
}

/** Lets words stand in a unit's target: they aren't proposed again, and the alarm about them is silent. */
export const exceptTarget = async (
  payload: Payload,
  key: TranslationKey,
  unit: string,
  exception: Exception,
): Promise<void> => {
  const { rows, sourceLocale } = await readWork(payload, key)
  const row = rows.find((known) => known.key === unit)
  if (!row) return
  const alarms = (await findingsOfRows(payload, key, { rows: [row], sourceLocale }))[unit] ?? []
  const dismissals = [
    ...dismissalsOf(exception, textsOfUnit(row)),
    ...[...new Set(alarms.filter(({ check }) => check === FORBIDDEN).map(({ messageKey }) => messageKey))].map(
      (messageKey) => ({ ...dismissalOf(exception, textsOfUnit(row)), check: FORBIDDEN, messageKey }),
    ),
  ]
  await keep(payload, key, (known) => (known.key === unit ? dismissals : []))
}

/** Lets words stand in a sentence of a source. */
export const exceptSource = async (
  payload: Payload,
  { locale: sourceLocale, ...entry }: TranslationKey,
  block: SourceBlock,
  exception: Exception,
): Promise<void> => {
  for (const locale of targetLocales(sourceLocale))
    await keep(payload, { ...entry, locale }, (row) =>
      isUnitOf(block)(row) ? dismissalsOf(exception, textsOfSource(row)) : [],
    )
}

const dismissalOf = ({ by, reason }: Exception, texts: string) => ({ reason, by, texts, at: new Date().toISOString() })

const dismissalsOf = (exception: Exception, texts: string): Dismissal[] =>
  exception.words.map((word) => ({
    ...dismissalOf(exception, texts),
    check: REHEARSAL,
    messageKey: nameOf(exception.term, word),
  }))

const keep = async (
  payload: Payload,
  key: TranslationKey,
  dismissalsFor: (row: UnitRow) => readonly Dismissal[],
): Promise<void> => {
  const { rows, source, stored } = await readWork(payload, key)
  const after = rows.map((row) => {
    const added = dismissalsFor(row)
    return added.length > 0 ? { ...row, dismissed: [...row.dismissed, ...added] } : row
  })
  await keepUnits(payload, key, { before: stored, after, source, by: null, origin: 'terms' })
}
