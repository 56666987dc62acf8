import type { CollectionDescription } from '#contract'

/** What a collection can be narrowed by: references and select fields. */
export const filterNames = ({ fields }: CollectionDescription): string[] =>
  fields.filter(({ kind }) => kind === 'reference' || kind === 'select').map(({ name }) => name)
