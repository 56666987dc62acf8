import type { FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'

/** What a route answers, before conditions and codings are applied. */
export type Answer = {
  readonly status: number
  readonly type: string
  readonly body: Buffer
  /** SHA-256 of the body, where whoever made it has taken it. */
  readonly digest?: string
  readonly headers?: Readonly<Record<string, string>>
  /** RFC 3339; for `Last-Modified`. */
  readonly modified: string
  /** It may change with no later moment: only its tag says whether a client has it. */
  readonly isToldByTag?: boolean
  readonly language?: string | undefined
  readonly cache: string
  /** A picture is compressed already. */
  readonly isCompressed?: boolean
  /** False where another moment may have another answer although the replica didn't move, or where it is asked for once. */
  readonly isKept?: boolean
}

/** What tells one state of an answer from another: its tag stands for its bytes before any coding. */
export type Validators = { readonly tag: string; readonly modified: string }

/**
 * An answer that is too long to keep: made while it is sent. It is opened only where it is sent, and may have moved on
 * by then, so that it says itself what it is.
 */
export type StreamedAnswer = Omit<Answer, 'body'> &
  Validators & { readonly open: () => Validators & { readonly stream: Readable } }

/** A file that is sent as it is, in ranges too. The tag stands for its bytes; who sends it closes it. */
export type FileAnswer = Omit<Answer, 'body'> & Validators & { readonly handle: FileHandle }

/** An answer that goes on until one side ends it: events, one text each. */
export type LiveAnswer = { readonly live: (signal: AbortSignal) => AsyncIterable<string> }

export const JSON_TYPE = 'application/json; charset=utf-8'

/** Content changes seldom and is asked for often: caches may answer for some seconds, and go on while they ask anew. */
export const CACHE = {
  content: 'public, max-age=5, stale-while-revalidate=60',
  changes: 'public, max-age=0, stale-while-revalidate=5',
  forever: 'public, max-age=31536000, immutable, stale-while-revalidate=86400',
  never: 'no-store',
} as const
