/** The vocabulary as a file, out and in. */
import { inOneUnit } from '#database'
import { defaultLocale } from '#locales'
import type { Payload } from 'payload'

import {
  findTerms,
  type NewTerm,
  type PlannedTerm,
  planTerms,
  type ReturnedTerm,
  rowsOf,
  type TermChange,
  TERMS_FORMATS,
  termsFormatOf,
} from '../terms'

/** What an import of terms brought, or would bring. */
export type TermsImport = {
  readonly added: readonly string[]
  readonly changed: readonly { readonly concept: string; readonly changes: readonly TermChange[] }[]
  readonly unchanged: number
  /** While there is one, nothing is taken. */
  readonly faults: readonly { readonly place: string; readonly concept: string; readonly faults: readonly string[] }[]
  /** Languages of the file that aren't ours. */
  readonly otherLanguages: readonly string[]
  readonly isApplied: boolean
}

/** The vocabulary as the database has it, in a format by its name. */
export const exportTerms = async (
  payload: Payload,
  name: string,
): Promise<{ readonly count: number; readonly mediaType: string; readonly text: Iterable<string> }> => {
  const format = TERMS_FORMATS.find((known) => known.name === name)
  if (!format) throw new TypeError(`Unknown format: ${name}`)
  const terms = await findTerms(payload)
  return { count: terms.length, mediaType: format.mediaType, text: format.write(terms) }
}

type File = { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }

/**
 * Takes a file's terms, all of them or none: what it says of a concept takes the place of what is known of it, and what it
 * doesn't speak of stays. Nothing is ever deleted. On MongoDB a save that fails halfway leaves those before it.
 * @throws UnknownFormat, UnreadableFile, and what Payload's validation says
 */
export const importTerms = async (
  payload: Payload,
  { chunks, name }: File,
  { isDryRun }: { readonly isDryRun: boolean },
): Promise<TermsImport> => {
  // Outside the unit: nobody waits for somebody's slow upload.
  const returned: ReturnedTerm[] = []
  for await (const term of termsFormatOf(name).read(chunks)) returned.push(term)
  if (isDryRun) return reportOf(returned, { planned: planTerms(returned, await findTerms(payload)), isApplied: false })
  return inOneUnit(payload.db, async () => {
    const planned = planTerms(returned, await findTerms(payload))
    const isApplied = planned.every(({ kind }) => kind !== 'fault')
    if (isApplied) for (const term of planned) await apply(payload, term)
    return reportOf(returned, { planned, isApplied })
  })
}

const reportOf = (
  returned: readonly ReturnedTerm[],
  { isApplied, planned }: { readonly planned: readonly PlannedTerm[]; readonly isApplied: boolean },
): TermsImport => ({
  added: planned.flatMap(({ concept, kind }) => (kind === 'new' ? [concept] : [])),
  changed: planned.flatMap((term) =>
    term.kind === 'changed' ? [{ concept: term.concept, changes: term.changes }] : [],
  ),
  unchanged: planned.filter(({ kind }) => kind === 'same').length,
  faults: planned.flatMap((term) =>
    term.kind === 'fault' ? [{ place: term.place, concept: term.concept, faults: term.faults }] : [],
  ),
  otherLanguages: [...new Set(returned.flatMap(({ otherLanguages }) => otherLanguages))],
  isApplied,
})

const TERMS = { collection: 'terms', depth: 0, overrideAccess: true } as const

const apply = async (payload: Payload, planned: PlannedTerm): Promise<void> => {
  if (planned.kind === 'new') {
    const { id } = await payload.create({ ...TERMS, locale: defaultLocale.code as 'en', data: rowsOf(planned.term) })
    await writeDefinitions(payload, String(id), { before: {}, after: planned.term.definitions })
  } else if (planned.kind === 'changed') {
    const { before, term } = planned
    await payload.update({ ...TERMS, id: before.id, locale: defaultLocale.code as 'en', data: rowsOf(term) })
    await writeDefinitions(payload, before.id, { before: before.definitions, after: term.definitions })
  }
}

type Definitions = NewTerm['definitions']

/** A save is in one language. */
const writeDefinitions = async (
  payload: Payload,
  id: string,
  { after, before }: { readonly before: Definitions; readonly after: Definitions },
): Promise<void> => {
  for (const [locale, definition] of Object.entries(after))
    if ((before[locale] ?? '') !== definition)
      await payload.update({ ...TERMS, id, locale: locale as 'en', data: { definition } })
}
