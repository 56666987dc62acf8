import { visitFields } from '#fields'
import { type Payload, type SanitizedCollectionConfig } from 'payload'

type Row = Readonly<Record<string, unknown>>

/** All of an entry's working copy that one locale's edition is made of. */
export type WorkingCopy = {
  readonly id: string
  readonly locale: string
  readonly doc: Row
  readonly media: ReadonlyMap<string, Row>
  readonly sources: ReadonlyMap<string, Row>
}

/** Reads an entry in one locale, without falling back to another. Null where there is none, or only in the trash. */
export const readWorkingCopy = async (
  payload: Payload,
  collection: SanitizedCollectionConfig,
  { id, locale }: { id: string; locale: string },
): Promise<WorkingCopy | null> => {
  const [doc] = await readAll(payload, collection.slug, [id], locale)
  if (!doc) return null
  const related = relatedIds(collection, doc)
  const [media, sources] = await Promise.all([
    readAll(payload, 'media', related.media, locale),
    readAll(payload, 'sources', related.sources, locale),
  ])
  return { id, locale, doc, media: byId(media), sources: byId(sources) }
}

const readAll = async (
  payload: Payload,
  collection: string,
  ids: readonly string[],
  locale: string,
): Promise<Row[]> => {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection,
    depth: 0,
    fallbackLocale: false,
    locale: locale as 'en',
    overrideAccess: true,
    pagination: false,
    where: { id: { in: [...ids] } },
  })
  return docs as unknown as Row[]
}

const relatedIds = (collection: SanitizedCollectionConfig, doc: Row): { media: string[]; sources: string[] } => {
  const found = { media: new Set<string>(), sources: new Set<string>() }
  visitFields(collection.flattenedFields, doc, ({ field, value }) => {
    if (field.type !== 'relationship' && field.type !== 'upload') return
    const into = field.relationTo === 'media' ? found.media : field.relationTo === 'sources' ? found.sources : null
    for (const id of Array.isArray(value) ? value : [value]) if (typeof id === 'string') into?.add(id)
  })
  return { media: [...found.media], sources: [...found.sources] }
}

const byId = (rows: readonly Row[]): Map<string, Row> => new Map(rows.map((row) => [String(row.id), row]))
