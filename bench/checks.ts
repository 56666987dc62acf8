import { seedContent } from '../src/seed/content'
import { runChecks } from '../src/translation/checks'
import type { CheckInput } from '../src/translation/checks/check'
import type { Term } from '../src/translation/terms'
import { clinicLines } from './clinic-lines'
import { percentile } from './load'
import { below, figure, type Result } from './result'

const LIMIT_MS = 2
/**
 * Of so many turns the shortest counts: a pause of the machine is no work of the checks. Each turn has units of its
 * own, because checks keep what they have read of a unit.
 */
const TURNS = 3

/** How long all checks take on one unit, spelling apart: the clinic's own texts, in both directions. */
export const checksOfUnits = (): Promise<Result[]> => {
  const terms = clinicTerms()
  const units = () =>
    clinicLines().flatMap(({ en, fa }) => [
      unitOf({ text: en, locale: 'en' }, { text: fa, locale: 'fa' }, terms),
      unitOf({ text: fa, locale: 'fa' }, { text: en, locale: 'en' }, terms),
    ])
  requireAlarm(terms)
  const known = units()
  for (const unit of known.slice(0, 100)) runChecks(unit)
  const turns = Array.from({ length: TURNS }, () => units().map(timeOf))
  const times = known.map((_, place) => Math.min(...turns.map((turn) => turn[place] ?? Number.NaN)))
  return Promise.resolve([
    figure('checks: units', known.length, ''),
    figure('checks: terms', terms.length, ''),
    figure(
      'checks: characters of a source',
      known.reduce((sum, unit) => sum + unit.source.plain.length, 0) / known.length,
      '',
    ),
    figure('checks: all on one unit, p50', percentile(times, 0.5), 'ms'),
    below('checks: all on one unit, p95', percentile(times, 0.95), LIMIT_MS, 'ms'),
  ])
}

const timeOf = (unit: CheckInput): number => {
  const asked = performance.now()
  runChecks(unit)
  return performance.now() - asked
}

type Side = { readonly text: string; readonly locale: string }

const unitOf = (source: Side, target: Side, terms: readonly Term[]): CheckInput => ({
  source: { marked: source.text, plain: source.text, locale: source.locale },
  target: { marked: target.text, plain: target.text, locale: target.locale },
  marks: [],
  terms,
  elsewhere: { targetsOfSource: [], sourcesOfTarget: [] },
})

/** Checks that find nothing would be fast. @throws Error */
const requireAlarm = (terms: readonly Term[]): void => {
  const wrong = unitOf(
    { text: 'Do not take more than 400 mg a day with food.', locale: 'en' },
    { text: 'با غذا ۴۰ میلی‌گرم بخورید.', locale: 'fa' },
    terms,
  )
  const found = new Set(runChecks(wrong).map(({ check }) => check))
  if (!found.has('numbers') || !found.has('polarity')) throw new Error('A wrong dose was not noticed.')
}

/** The vocabulary that ships with the clinic, as far as checks ask for it; the first word of each is the preferred one. */
const clinicTerms = (): Term[] =>
  seedContent.terms
    .filter(({ domain }) => domain !== 'everyday')
    .map(({ concept, en, fa }) => ({
      id: concept,
      concept,
      domain: 'general',
      definitions: {},
      words: { en: wordsOf(en), fa: wordsOf(fa) },
      status: 'to-be-confirmed',
      source: null,
      wikidata: null,
      note: null,
    }))

const wordsOf = (texts: readonly string[]) =>
  texts.map((text, place) => ({ text, status: place === 0 ? ('preferred' as const) : ('allowed' as const) }))
