import { BucketFailed, openBucket, publicPictureKey } from '#bucket'
import type { MediaStore } from '#environment'
import { keepPicture, OriginUnreachable } from '#replica'

/**
 * Frozen renditions out of the store, each kept in the folder from then on: its name stands for its bytes.
 * @throws OriginUnreachable, BrokenAnswer
 */
export const picturesInStore = (store: MediaStore, directory: string): ((file: string) => Promise<Buffer | null>) => {
  const bucket = openBucket(store)
  const from = `${store.endpoint ?? 'AWS'}, bucket ${store.bucket}`
  return async (file) => {
    try {
      const body = await bucket.get(publicPictureKey(store.prefix, file))
      if (body) await keepPicture(body, { directory, file, from })
      return body
    } catch (cause) {
      throw cause instanceof BucketFailed ? new OriginUnreachable(from, { cause }) : cause
    }
  }
}
