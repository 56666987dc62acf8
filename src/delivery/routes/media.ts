import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { CACHE } from '../answer'
import { type Route } from '../context'
import { readParameters } from '../parameters'
import { nothingHere } from '../problem'

const NAME = /^[0-9a-z-]+\.(webp|avif)$/

/** `GET /media/{file}`: a picture that a current edition shows. Its name is made of its content, so that it never changes. */
export const mediaRoute: Route = {
  path: '/media/{file}',
  isKept: false,
  answer: async ({ fetchPicture, mediaDir, parts, query, reader }) => {
    const file = parts.file ?? ''
    readParameters(query, [])
    const [, format] = NAME.exec(file) ?? []
    if (!format || !reader.isPublicAsset(file)) throw nothingHere(`/media/${file}`)
    const kept = await readFile(path.join(mediaDir, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    const body = kept ?? (await fetchPicture(file))
    if (!body) throw nothingHere(`/media/${file}`)
    return { status: 200, type: `image/${format}`, body, modified: MADE, cache: CACHE.forever, isCompressed: true }
  },
}

/** A file named by its content has no date of its own; all nodes must say the same. */
const MADE = '2026-01-01T00:00:00.000Z'
