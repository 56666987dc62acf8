import type { Bilingual, ContentCollection, EntryRef, ImageSeed, WarningSeed } from './content/types'
import { idOf, rowIdOf } from './ids'
import { pictureIdOf } from './pictures'
import { richTextFrom } from './rich-text/from-markdown'

export type SeedLocale = keyof Bilingual

/** Turns the parts of one entry's seed into the values of its fields, in one language. */
export type Writer = {
  readonly owner: EntryRef
  readonly plain: (text: Bilingual) => string
  readonly rich: (text: Bilingual, path: string) => unknown
  readonly rows: <T>(items: readonly T[], path: string, write: (item: T, path: string) => object) => unknown[]
  readonly warnings: (items: readonly WarningSeed[], path: string) => unknown[]
  readonly references: (refs: readonly EntryRef[]) => string[]
  /** References whose collection is said beside the id. */
  readonly mixedReferences: (refs: readonly EntryRef[]) => { relationTo: string; value: string }[]
  readonly picture: (image: ImageSeed) => string
}

export const writerFor = (owner: EntryRef, locale: SeedLocale): Writer => {
  const plain: Writer['plain'] = (text) => text[locale]
  const rich: Writer['rich'] = (text, path) => richTextFrom(text[locale], { owner, path })
  const rows: Writer['rows'] = (items, path, write) =>
    items.map((item, index) => ({ id: rowIdOf(owner, `${path}/${index}`), ...write(item, `${path}/${index}`) }))
  return {
    owner,
    plain,
    rich,
    rows,
    warnings: (items, path) => rows(items, path, ({ severity, text }, at) => ({ severity, text: rich(text, at) })),
    references: (refs) => refs.map(idOf),
    mixedReferences: (refs) => refs.map((ref) => ({ relationTo: collectionOf(ref), value: idOf(ref) })),
    picture: pictureIdOf,
  }
}

export const collectionOf = (ref: EntryRef): ContentCollection => ref.slice(0, ref.indexOf('/')) as ContentCollection
