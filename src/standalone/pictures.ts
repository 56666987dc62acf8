import { access } from 'node:fs/promises'
import path from 'node:path'

import type { Environment } from '#environment'
import { fetchPicture, openReader } from '#replica'

import { picturesInStore } from './store-pictures'

/** The pictures of a node that follows another: taken when the editions that show them come, or when one is asked for. */
export const picturesFrom = (options: {
  readonly origin: string
  readonly mediaDir: string
  readonly replicaFile: string
  readonly onFault: (error: unknown) => void
}) => {
  const { mediaDir, onFault, origin, replicaFile } = options
  const coming = new Map<string, Promise<Buffer | null>>()
  let isLooking = false
  let isWanted = false
  let isStopped = false

  /** Asked for twice at once, one is fetched once. */
  const take = (file: string): Promise<Buffer | null> => {
    const known = coming.get(file)
    if (known) return known
    const fetching = fetchPicture(origin, mediaDir, file).finally(() => coming.delete(file))
    coming.set(file, fetching)
    return fetching
  }

  const takeMissing = async (): Promise<void> => {
    const reader = openReader(replicaFile)
    const files = reader.publicAssets()
    reader.close()
    for (const file of files) {
      if (isStopped) return
      if (!(await isThere(path.join(mediaDir, file)))) await take(file)
    }
  }

  return {
    take,
    /** Takes all that current editions show and the folder lacks; what fails now is tried at the next call. */
    async takeMissing(): Promise<void> {
      isWanted = true
      if (isLooking) return
      isLooking = true
      while (isWanted && !isStopped) {
        isWanted = false
        await takeMissing().catch(onFault)
      }
      isLooking = false
    },
    stop() {
      isStopped = true
    },
  }
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** Where a picture that isn't in the folder may be had. */
export type PictureSource = (file: string) => Promise<Buffer | null>

/** For processes that take only what they are asked for: from the node that is followed, or from the installation's store. */
export const pictureFrom = ({ mediaStore, publicMediaDir }: Environment, origin: string | null): PictureSource => {
  if (origin !== null) return (file) => fetchPicture(origin, publicMediaDir, file)
  return mediaStore ? picturesInStore(mediaStore, publicMediaDir) : async () => null
}
