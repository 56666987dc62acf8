import { blurDataURL, freezeSizes } from '#media'
import type { CollectionBeforeChangeHook } from 'payload'

/** The sizes that Payload has just made are frozen: editions refer to those, not to files that may be replaced. */
export const freezeRenditions: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  const sizes = Object.values(req.payloadUploadSizes ?? {})
  const [smallest] = sizes
  if (!smallest) return data
  const renditions = await freezeSizes(sizes, collection.upload.staticDir ?? 'media')
  return { ...data, renditions, blurDataURL: await blurDataURL(smallest) }
}
