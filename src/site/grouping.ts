import type { CollectionDescription, Entry, FieldDescription } from '#contract'

import { labelIn, type Site } from './site'

export type EntryGroup = { readonly id: string; readonly title: string | null; readonly entries: readonly Entry[] }

/** The field by which a list is grouped: the first select field that has exactly one value in every entry. */
export const groupingFieldOf = (
  entries: readonly Entry[],
  { fields }: CollectionDescription,
): FieldDescription | null =>
  fields.find(
    ({ kind, name, options }) =>
      kind === 'select' && options.length > 1 && entries.every((entry) => typeof entry[name] === 'string'),
  ) ?? null

/** A list in groups, in the order in which the model has the values; one group without a title where there is nothing to group by. */
export const groupEntries = (
  entries: readonly Entry[],
  collection: CollectionDescription,
  { locale }: Site,
): EntryGroup[] => {
  const field = groupingFieldOf(entries, collection)
  if (!field) return [{ id: 'all', title: null, entries }]
  return field.options
    .map(({ labels, value }) => ({
      id: value,
      title: labelIn(labels, locale, value),
      entries: entries.filter((entry) => entry[field.name] === value),
    }))
    .filter((group) => group.entries.length > 0)
}
