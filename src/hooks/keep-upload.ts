import { pictureStore } from '#media'
import type { CollectionBeforeChangeHook } from 'payload'

type Sizes = Readonly<Record<string, { readonly filename?: string | null } | undefined>>

/** Before a document says that there are files, they are in the store, if there is one. */
export const keepUpload: CollectionBeforeChangeHook = async ({ data, req }) => {
  const store = pictureStore()
  if (!store) return data
  const { filename, sizes = {} } = data as { filename?: string; sizes?: Sizes }
  if (req.file && filename) await store.keepUpload(filename, req.file.data)
  for (const [size, bytes] of Object.entries(req.payloadUploadSizes ?? {})) {
    const name = sizes[size]?.filename
    if (name) await store.keepUpload(name, bytes)
  }
  return data
}
