/**
 * Rows as they are stored: all languages, the trash too, without hooks, access or validation. For copying a whole database
 * to another; everything else goes through Payload.
 */
import type { Payload } from 'payload'

export type Row = Record<string, unknown> & { readonly id: string }

/** How many documents are read at a time: an article with all its blocks is some 50 kB. */
const PAGE = 50

/** All documents of a collection, in the order of their ids, a page at a time. */
export async function* pagesOf(payload: Payload, collection: string): AsyncGenerator<Row[]> {
  for (let last: string | undefined; ;) {
    const { docs } = await payload.db.find<Row>({
      collection,
      joins: false,
      limit: PAGE,
      pagination: false,
      sort: 'id',
      where: last === undefined ? {} : { id: { greater_than: last } },
    })
    if (docs.length > 0) yield docs
    if (docs.length < PAGE) return
    last = docs.at(-1)?.id
  }
}

/** All versions of one document, the oldest first. */
export const versionsOf = async (payload: Payload, collection: string, id: string): Promise<Row[]> => {
  const { docs } = await payload.db.findVersions({
    collection,
    limit: 0,
    pagination: false,
    sort: 'updatedAt',
    where: { parent: { equals: id } },
  })
  return docs as unknown as Row[]
}

/** Adds a document under the id and with the times that it has. */
export const addRow = async (payload: Payload, collection: string, row: Record<string, unknown>): Promise<void> => {
  await payload.db.create({ collection, data: row, returning: false })
}

/** Adds a version of a document, with its times, under an id of its own. The oldest must come first. */
export const addVersion = async (payload: Payload, collection: string, row: Record<string, unknown>): Promise<void> => {
  const { autosave, createdAt, parent, updatedAt, version } = row
  await payload.db.createVersion({
    autosave: autosave === true,
    collectionSlug: collection,
    createdAt: String(createdAt),
    parent: String(parent),
    returning: false,
    updatedAt: String(updatedAt),
    versionData: version as Parameters<Payload['db']['createVersion']>[0]['versionData'],
  })
}
