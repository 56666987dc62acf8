import { canonicalJson } from '#contract'

import { type Answer, CACHE, JSON_TYPE } from './answer'

/** A JSON answer: canonical, so that every node gives the same bytes. */
export const jsonAnswer = (
  value: unknown,
  options: {
    modified: string
    language?: string
    cache?: string
    type?: string
    status?: number
    headers?: Record<string, string>
  },
): Answer => ({
  status: options.status ?? 200,
  type: options.type ?? JSON_TYPE,
  body: Buffer.from(canonicalJson(value)),
  modified: options.modified,
  language: options.language,
  cache: options.cache ?? CACHE.content,
  ...(options.headers ? { headers: options.headers } : {}),
})
