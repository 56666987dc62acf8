/** What the checks say of an entry's translations, less what a person has dismissed. */
import { sha256 } from '#contract'
import type { Payload } from 'payload'

import { type CheckFinding, runChecks } from '../checks'
import { type Misspelling, spell, SpellingStopped, SpellingTimedOut } from '../spelling'
import { personalWords, readTerms, type Term } from '../terms'
import { wordsOf } from '../units/fingerprint'
import { plainOf } from '../units/marked-text'
import { marksTogether } from '../units/pair-marks'
import { readWork } from '../work/save'
import { findUnits } from '../work/store'
import { isInSource, type TranslationKey, type UnitRow } from '../work/unit-row'

export type FindingsByUnit = Readonly<Record<string, readonly CheckFinding[]>>

type Text = { readonly key: string; readonly target: string }

type Context = {
  readonly sourceLocale: string
  readonly targetLocale: string
  readonly terms: readonly Term[]
  readonly elsewhere: Elsewhere
}

/** Findings of all units that have a target, by key; units without any are left out. @throws NoSuchTranslation */
export const findingsOfEntry = async (payload: Payload, key: TranslationKey): Promise<FindingsByUnit> => {
  const { rows, sourceLocale } = await readWork(payload, key)
  return findingsOfRows(payload, key, { rows, sourceLocale })
}

type Read = { readonly rows: readonly UnitRow[]; readonly sourceLocale: string }

/** The same for units that have been read already. */
export const findingsOfRows = async (
  payload: Payload,
  { locale }: TranslationKey,
  entry: Read,
): Promise<FindingsByUnit> => (await findingsOfEntries(payload, locale, [entry]))[0] ?? {}

/** The same for the units of several entries that go into one language, entry by entry. */
export const findingsOfEntries = async (
  payload: Payload,
  locale: string,
  entries: readonly Read[],
): Promise<FindingsByUnit[]> => {
  const checked = entries.map(({ rows, sourceLocale }) => ({
    sourceLocale,
    units: rows.filter((row) => isInSource(row) && row.target !== null && !row.isFree),
  }))
  const terms = await readTerms(payload)
  const elsewhere = await elsewhereOf(
    payload,
    locale,
    checked.flatMap(({ units }) => units),
  )
  return checked.map(({ sourceLocale, units }) => {
    const context = { sourceLocale, targetLocale: locale, terms, elsewhere }
    return Object.fromEntries(
      units.map((row) => [row.key, findingsOf(row, context)] as const).filter(([, findings]) => findings.length > 0),
    )
  })
}

/** What the checks would say of texts that aren't saved yet. @throws NoSuchTranslation, BrokenMarks */
export const findingsOfTexts = async (
  payload: Payload,
  key: TranslationKey,
  texts: readonly Text[],
): Promise<FindingsByUnit> => findingsOfRows(payload, key, withTexts(await readWork(payload, key), texts))

/** Some units of an entry as they would be with other targets. @throws BrokenMarks */
export const withTexts = ({ rows, sourceLocale }: Read, texts: readonly Text[]): Read => ({
  sourceLocale,
  rows: texts.flatMap(({ key, target }) => {
    const row = rows.find((known) => known.key === key)
    return row && target !== '' ? [withTarget(row, target)] : []
  }),
})

/** The same for one text, with its spelling. */
export const findingsOfText = async (
  payload: Payload,
  key: TranslationKey,
  text: Text,
): Promise<{ readonly findings: readonly CheckFinding[]; readonly misspelled: readonly Misspelling[] }> => {
  const findings = (await findingsOfTexts(payload, key, [text]))[text.key] ?? []
  return { findings, misspelled: await misspelledIn(payload, { text: plainOf(text.target), locale: key.locale }) }
}

/** Whoever writes is told what the checks say also while the dictionaries can't be asked. */
const misspelledIn = async (
  payload: Payload,
  text: { readonly text: string; readonly locale: string },
): Promise<readonly Misspelling[]> => {
  try {
    const [misspelled = []] = await spell([text], personalWords(await readTerms(payload)))
    return misspelled
  } catch (err) {
    if (!(err instanceof SpellingStopped || err instanceof SpellingTimedOut)) throw err
    payload.logger.warn({ err, msg: err.message })
    return []
  }
}

/** A unit as it would be with another target. */
const withTarget = (row: UnitRow, target: string): UnitRow => {
  const targetWords = wordsOf({ text: target, marks: marksTogether(row.marks, row.targetMarks) })
  return { ...row, target, targetWords, targetHash: sha256(targetWords) }
}

const findingsOf = (row: UnitRow, { elsewhere, sourceLocale, targetLocale, terms }: Context): CheckFinding[] => {
  const target = row.target ?? ''
  return runChecks({
    source: { marked: row.source, plain: plainOf(row.source), locale: sourceLocale },
    target: { marked: target, plain: plainOf(target), locale: targetLocale },
    marks: row.marks,
    terms,
    elsewhere: {
      targetsOfSource: elsewhere.targets.get(row.sourceHash)?.filter((other) => other !== row.targetWords) ?? [],
      sourcesOfTarget: elsewhere.sources.get(row.targetHash ?? '')?.filter((other) => other !== row.sourceWords) ?? [],
    },
  }).filter((finding) => !isDismissed(row, finding))
}

/** An alarm stays dismissed while both texts stay as they were. */
const isDismissed = (row: UnitRow, { check, messageKey }: CheckFinding): boolean =>
  row.dismissed.some(
    (dismissal) =>
      dismissal.check === check && dismissal.messageKey === messageKey && dismissal.texts === textsOfUnit(row),
  )

/** What a dismissal is bound to. */
export const textsOfUnit = ({ sourceHash, targetHash }: UnitRow): string => `${sourceHash}/${targetHash ?? ''}`

type Elsewhere = {
  readonly targets: ReadonlyMap<string, readonly string[]>
  readonly sources: ReadonlyMap<string, readonly string[]>
}

/** How the same sources are translated in this language, and what else the same targets translate. */
const elsewhereOf = async (payload: Payload, locale: string, units: readonly UnitRow[]): Promise<Elsewhere> => {
  if (units.length === 0) return { targets: new Map(), sources: new Map() }
  const others = (
    await findUnits(payload, {
      and: [
        { locale: { equals: locale } },
        {
          or: [
            { sourceHash: { in: units.map(({ sourceHash }) => sourceHash) } },
            { targetHash: { in: units.flatMap(({ targetHash }) => targetHash ?? []) } },
          ],
        },
      ],
    })
  ).filter(({ isFree, target }) => target !== null && !isFree)
  return {
    targets: grouped(others.map((row) => [row.sourceHash, row.targetWords ?? ''])),
    sources: grouped(others.map((row) => [row.targetHash ?? '', row.sourceWords])),
  }
}

const grouped = (pairs: readonly (readonly [string, string])[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>()
  for (const [name, value] of pairs) {
    const known = groups.get(name)
    if (!known) groups.set(name, [value])
    else if (!known.includes(value)) known.push(value)
  }
  return groups
}
