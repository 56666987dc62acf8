import { sha256 } from '#contract'
import type { SanitizedCollectionConfig } from 'payload'

import { ChangedMeanwhile } from './errors'

/**
 * Sees that no two rows of a collection have the same value where only one may. They never do at one moment; but a database
 * that is read while it is written shows two moments, and a backup of that couldn't be restored.
 */
export const uniqueValues = ({
  flattenedFields,
  slug,
}: Pick<SanitizedCollectionConfig, 'flattenedFields' | 'slug'>) => {
  const names = flattenedFields.flatMap((field) =>
    'unique' in field && field.unique === true ? [{ name: field.name, isLocalized: field.localized === true }] : [],
  )
  const seen = new Set<string>()
  return {
    /** @throws ChangedMeanwhile */
    add(row: Readonly<Record<string, unknown>>): void {
      for (const { isLocalized, name } of names) {
        const value = row[name]
        if (value === undefined || value === null) continue
        for (const one of isLocalized ? Object.entries(value) : [value]) {
          const key = sha256(JSON.stringify([name, one]))
          if (seen.has(key)) throw new ChangedMeanwhile({ collection: slug, field: name })
          seen.add(key)
        }
      }
    },
  }
}
