import { canonicalJson, sha256 } from '#contract'
import { isRichText, nodesOf, quantityKeyOf } from '#fields'

import type { Projection } from './projection'

/** Fingerprint of an entry's own words and numbers: what a translation follows. Formatting and pictures don't count. */
export const textHash = (projection: Projection): string => {
  const { body, own, quantities, seo, summary, title } = projection
  return sha256(canonicalJson(wordsIn({ title, summary, seo, own, body, quantities: [...quantities] })))
}

const wordsIn = (value: unknown): unknown => {
  if (isRichText(value)) return [...nodesOf(value)].flatMap((node) => quantityKeyOf(node) ?? node.text ?? []).join('')
  if (Array.isArray(value)) return value.map(wordsIn)
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wordsIn(inner)]))
}
