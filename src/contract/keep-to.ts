import { lengthOf } from '#language'

import type { Breach, ConsumerContract, Reliance } from './consumer-contract'
import type { EntryContent } from './entry'
import { shortened } from './shortened'

/** What a channel with this contract would get of an entry, or why it gets nothing. Pure. */
export type Kept<T> =
  | { readonly entry: T; readonly breaches: readonly [] }
  | { readonly entry: null; readonly breaches: readonly Breach[] }

/** An entry as a contract's consumer gets it: unchanged, or with the texts shortened that may be. */
export const keepTo = <T extends EntryContent>(entry: T, contract: ConsumerContract): Kept<T> => {
  const aspects = new Set(entry.parts.map(({ aspect }) => aspect))
  const breaches: Breach[] = contract.aspects
    .filter((aspect) => !aspects.has(aspect))
    .map((aspect) => ({ kind: 'no-aspect', aspect }))
  let kept = entry
  for (const reliance of contract.reliances) {
    if (!isAbout(entry, reliance)) continue
    const outcome = keepToOne(entry, reliance)
    if (typeof outcome !== 'string') breaches.push(outcome)
    else kept = withText(kept, reliance.field.split('.'), outcome)
  }
  return breaches.length > 0 ? { entry: null, breaches } : { entry: kept, breaches: [] }
}

const isAbout = ({ locale, type }: EntryContent, reliance: Reliance): boolean =>
  (reliance.collection === null || reliance.collection === type) &&
  (reliance.locale === null || reliance.locale === locale)

const keepToOne = (entry: EntryContent, { field, isShortened, max, unit }: Reliance): Breach | string => {
  const text = textAt(entry, field)
  if (text === null || text.trim() === '') return { kind: 'missing', field }
  if (max === null) return text
  const length = lengthOf(text, unit)
  if (length <= max) return text
  if (!isShortened) return { kind: 'too-long', field, length, max, unit }
  const outcome = shortened(text, { entry, max, unit })
  if (outcome === 'cuts-warning') return { kind: 'cuts-warning', field, max, unit }
  return outcome === 'too-long' ? { kind: 'too-long', field, length, max, unit } : outcome.text
}

const textAt = (entry: EntryContent, field: string): string | null => {
  let value: unknown = entry
  for (const part of field.split('.')) value = isObject(value) ? value[part] : undefined
  return typeof value === 'string' ? value : null
}

const withText = <T>(value: T, [first, ...others]: readonly string[], text: string): T =>
  first === undefined
    ? (text as T)
    : { ...value, [first]: withText((value as Record<string, unknown>)[first], others, text) }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
