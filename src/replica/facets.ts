/** What an entry is found by. */
import type { Catalog, EntryOutline } from '#contract'

export type Indexes = {
  /** Field and value, for each value that lists can be narrowed by. */
  facets(entry: EntryOutline): readonly (readonly [field: string, value: string])[]
  /** The files of the public media folder that an entry shows. */
  assets(entry: Buffer | string): ReadonlySet<string>
}

/** By the catalog's select fields; references are known by their shape. */
export const indexesOf = (catalog: Catalog | null): Indexes => {
  const selects = new Map(
    catalog?.collections.map(({ fields, slug }) => [
      slug,
      fields.filter(({ kind }) => kind === 'select').map(({ name }) => name),
    ]),
  )
  return {
    facets: (entry) => [
      ...referencesOf(entry),
      ...(selects.get(entry.type) ?? []).flatMap((field) => valuesOf(entry, field)),
    ],
    assets: (entry) =>
      entry.includes(MEDIA) ? new Set([...entry.toString('latin1').matchAll(ASSET)].map(([, file]) => file!)) : NONE,
  }
}

const MEDIA = '/media/'
const NONE: ReadonlySet<string> = new Set()

/** ASCII only, whatever is around it. */
const ASSET = /\/media\/([0-9a-z-]+\.(?:webp|avif))/g

const referencesOf = ({ references }: EntryOutline): [string, string][] =>
  Object.entries(references).flatMap(([field, targets]) =>
    targets.flatMap(({ id, slug }): [string, string][] => [
      [field, id],
      [field, slug],
    ]),
  )

const valuesOf = (entry: EntryOutline, field: string): [string, string][] =>
  [entry[field]].flat().flatMap((value): [string, string][] => (typeof value === 'string' ? [[field, value]] : []))
