import type { Entry, Warning } from '#contract'

import { asWarnings } from '../entry/values'
import { collectionOf, type Site } from '../site'
import { inOrderOf } from './choices'

export type UrgentSign = { readonly entry: Entry; readonly warning: Warning }

const LOOKED_AT = 100
const SHOWN = 6

/**
 * Emergencies, in the clinic's own signed words: the first emergency of each kind of cramp that has one, in the order
 * in which the article names the kinds.
 */
export const urgentSigns = ({ catalog, locale, reader }: Site, article: Entry | null): UrgentSign[] => {
  const collection = collectionOf(catalog, 'cramp-types')
  if (!collection) return []
  const fields = collection.fields.filter(({ kind }) => kind === 'warnings').map(({ name }) => name)
  const { items } = reader.list({ locale: locale.code, type: collection.slug, limit: LOOKED_AT })
  const signs = inOrderOf(article, items).flatMap((entry) => {
    const warning = fields.flatMap((name) => asWarnings(entry[name])).find(({ severity }) => severity === 'emergency')
    return warning ? [{ entry, warning }] : []
  })
  return withoutRepetition(signs).slice(0, SHOWN)
}

const withoutRepetition = (signs: readonly UrgentSign[]): UrgentSign[] =>
  signs.filter(({ warning }, index) => signs.findIndex((other) => other.warning.text === warning.text) === index)
