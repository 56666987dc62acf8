import type { UploadConfig } from 'payload'

import { pictureStore, typeOf } from './store'

type Sized = { readonly filename?: string | null } | null | undefined

/** What a document of an upload says of its files. */
export type UploadFacts = {
  readonly filename?: string | null
  readonly sizes?: Readonly<Record<string, Sized>> | null
}

/** The names of an upload's file and of its sizes. */
export const filesOf = ({ filename, sizes }: UploadFacts): string[] => {
  const names = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]
  return [...new Set(names.filter((name) => typeof name === 'string'))]
}

/**
 * The admin's way to an upload, after Payload has seen that it may be read: out of the store, whichever node took it. Nothing
 * is answered where pictures are on disk only, or this one isn't in the store yet: Payload then looks on its disk.
 */
export const serveUpload: NonNullable<UploadConfig['handlers']>[number] = (_, { params: { filename } }) =>
  // Payload's type knows an answer or none, and not that it may turn out to be either.
  answerOf(filename) as Promise<Response>

const answerOf = async (filename: string): Promise<Response | undefined> => {
  const data = await pictureStore()?.readUpload(filename)
  if (!data) return undefined
  return new Response(new Uint8Array(data), {
    headers: {
      'Content-Type': typeOf(filename),
      'Content-Length': String(data.length),
      'Cache-Control': 'private, no-cache',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
