import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { pictureStore } from '#media'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

/**
 * Payload makes the sizes anew out of the file on its disk when the focal point moves, and a copy when a picture is
 * duplicated. The file may have been taken by another node, or be older here than in the store: it is fetched before.
 */
export const fetchUpload: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const store = pictureStore()
  const id = sourceOf(args as Args, operation, req)
  if (!store || id === undefined || req.file) return args
  const found = await req.payload.find({
    collection: 'media',
    where: { id: { equals: id } },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { filename } = (found.docs[0] ?? {}) as { filename?: string }
  const data = filename ? await store.readUpload(filename) : null
  if (!filename || !data) return args
  const directory = collection.upload.staticDir ?? 'media'
  await mkdir(directory, { recursive: true })
  await writeFile(path.join(directory, path.basename(filename)), data)
  return args
}

type Args = {
  readonly id?: unknown
  readonly duplicateFromID?: unknown
  readonly data?: Readonly<Record<string, unknown>>
}

/** The document whose file is about to be read, if one is: edits come beside the data or as part of it. */
const sourceOf = (
  { data, duplicateFromID, id }: Args,
  operation: string,
  { query }: PayloadRequest,
): string | number | undefined => {
  const isEdited = query?.uploadEdits !== undefined || data?.focalX !== undefined || data?.focalY !== undefined
  const source = operation === 'create' ? duplicateFromID : operation === 'update' && isEdited ? id : undefined
  return typeof source === 'string' || typeof source === 'number' ? source : undefined
}
