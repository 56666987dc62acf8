import { open } from 'node:fs/promises'

import type { PublicReader } from '#replica'

import { CACHE } from '../answer'
import type { RouteContext, SharedRoute } from '../context'
import { readParameters } from '../parameters'

/** `GET /v1/bundle.sqlite`: everything public now as one SQLite file, for offline apps (docs/bundle.md). */
export const bundleRoute: SharedRoute = {
  path: '/v1/bundle.sqlite',
  isKept: false,
  answer: async (context) => {
    readParameters(context.query, [])
    const { digest, handle, seq } = await opened(context)
    return {
      status: 200,
      type: 'application/vnd.sqlite3',
      tag: digest.slice(0, 32),
      modified: context.reader.issuedAt(seq),
      handle,
      headers: { 'Content-Disposition': `attachment; filename="qanun-${seq}.sqlite"` },
      cache: CACHE.content,
    }
  },
}

const opened = async ({ bundles, reader }: Pick<RouteContext<PublicReader>, 'bundles' | 'reader'>) => {
  for (;;) {
    const bundle = await bundles.current(reader)
    try {
      return { ...bundle, handle: await open(bundle.file) }
    } catch (error) {
      // The ledger moved on just now, and another process removed it.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
}
