/** Puts together units for the checks of form, and reads what they found. */
import type { Check, CheckInput } from '../../../../src/translation/checks/check'
import { findingOf } from '../../../../src/translation/checks/finding'
import type { Term } from '../../../../src/translation/terms'

type More = {
  readonly terms?: readonly Term[]
  readonly targetsOfSource?: readonly string[]
  readonly sourcesOfTarget?: readonly string[]
}

/** @param pair `en fa`: from English into Persian */
export const unitOf = (pair: string, source: string, target: string, more: More = {}): CheckInput => {
  const [from = '', into = ''] = pair.split(' ')
  return {
    source: { marked: source, plain: source, locale: from },
    target: { marked: target, plain: target, locale: into },
    marks: [],
    terms: more.terms ?? [],
    elsewhere: { targetsOfSource: more.targetsOfSource ?? [], sourcesOfTarget: more.sourcesOfTarget ?? [] },
  }
}

/** A unit whose target is looked at by itself. */
export const targetOf = (locale: string, target: string): CheckInput =>
  unitOf(locale === 'en' ? 'fa en' : `en ${locale}`, '', target)

/** `key "what it stands at"`, in the order of the text; that each can be shown is asserted on the way. */
export const found = ({ check, name }: Check, input: CheckInput): string[] =>
  check(input)
    .map((raw) => findingOf(raw, { input, name, severity: 'warning' }))
    .toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0))
    .map(({ messageKey, range, side }) =>
      range ? `${messageKey} "${input[side].plain.slice(range.start, range.end)}"` : messageKey,
    )

/** The target with every fix in it. */
export const mended = ({ check }: Check, input: CheckInput): string =>
  check(input)
    .toSorted((a, b) => (b.range?.start ?? 0) - (a.range?.start ?? 0))
    .reduce(
      (text, { fix, range, side }) =>
        fix === undefined || !range || side === 'source'
          ? text
          : text.slice(0, range.start) + fix + text.slice(range.end),
      input.target.plain,
    )

/** A term with its words by language; the first of each is preferred. */
export const termOf = (words: Readonly<Record<string, readonly string[]>>): Term => ({
  id: Object.values(words)[0]?.[0] ?? '',
  concept: '',
  domain: 'general',
  definitions: {},
  words: Object.fromEntries(
    Object.entries(words).map(([locale, texts]) => [
      locale,
      texts.map((text, index) => ({ text, status: index === 0 ? ('preferred' as const) : ('allowed' as const) })),
    ]),
  ),
  status: 'confirmed',
  source: null,
  wikidata: null,
  note: null,
})
