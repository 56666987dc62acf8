import { cleanPicture } from '#media'
import type { CollectionBeforeOperationHook } from 'payload'

/** An uploaded picture is read, set upright and stripped of its metadata before anything keeps it. */
export const cleanUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!req.file || !['create', 'update'].includes(operation)) return args
  const { data, mimetype } = await cleanPicture(req.file.data, req.file.name)
  req.file = { ...req.file, data, mimetype, size: data.length }
  return args
}
