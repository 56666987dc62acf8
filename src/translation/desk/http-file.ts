import { Readable } from 'node:stream'

import type { PayloadRequest } from 'payload'

import { TranslationRequestError } from '../work/errors'

type Sent = {
  /** What whoever saves it finds in their folder. */
  readonly name: string
  readonly mediaType: string
  readonly text: Iterable<string> | AsyncIterable<string>
}

/** A file to download, sent as it is written: nothing holds the whole of it. */
export const fileResponse = ({ mediaType, name, text }: Sent): Response =>
  new Response(Readable.toWeb(Readable.from(encoded(text))) as ReadableStream, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Content-Type': mediaType,
    },
  })

/** A response is made of bytes: it refuses strings once it is read. */
async function* encoded(text: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const part of text) yield Buffer.from(part)
}

/** The file that is a request's body, as it comes. @throws TranslationRequestError */
export async function* bytesOf(req: PayloadRequest): AsyncGenerator<Uint8Array> {
  if (!req.body) throw new TranslationRequestError('The request has no body: send the file.', 400, { code: 'no-file' })
  yield* Readable.fromWeb(req.body as Parameters<typeof Readable.fromWeb>[0])
}
