import { MANIFEST } from '../folder/manifest'
import { eachAtOnce } from './each-at-once'
import { type HeldAt, manifestIn, NOTE, notedIn, writeText } from './held'

/**
 * Takes an export out of a bucket: the objects that its manifest names, and those that an export which broke off may have
 * sent. A note names them all before the manifest goes, and goes last: from the first moment on nobody finds an export
 * here, and where this breaks off, the note says what is left. An export that is written here later reads the note too.
 * @returns how many objects were named. @throws BucketInTheWay, BucketFailed, the signal's reason
 */
export const removeObjects = async (place: HeldAt): Promise<number> => {
  const { bucket, prefix, signal } = place
  const manifest = await manifestIn(place)
  const names = [...new Set([...Object.keys(manifest?.files ?? {}), ...(await notedIn(place))])]
  if (!manifest && names.length === 0) return 0
  await writeText(place, NOTE, JSON.stringify(names))
  await bucket.remove(`${prefix}${MANIFEST}`, signal)
  await eachAtOnce(names, signal, (name, until) => bucket.remove(`${prefix}${name}`, until))
  await bucket.remove(`${prefix}${NOTE}`, signal)
  return names.length
}
