/** GET /api/translation/memory: how a phrase was translated before; POST …/memory/forget: what is to be gone from it. */
import { localeRegistry } from '#locales'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { memoryStore } from '../../memory'
import { parse, queryOf, requireEditor, route } from '../endpoint'

const LOCALE = z.enum(localeRegistry.map(({ code }) => code))

const SEARCH = z.strictObject({
  q: z.string().trim().min(1).max(200),
  from: LOCALE,
  to: LOCALE,
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

const FORGET = z.union([
  z.strictObject({ ids: z.array(z.uuid()).min(1).max(1000) }),
  z.strictObject({ scope: z.string().min(1).max(300) }),
])

export const memoryEndpoints: Endpoint[] = [
  route({
    method: 'get',
    path: '/memory',
    answer: async ({ req }) => {
      const { from, limit, q, to } = parse(SEARCH, queryOf(req), 'query')
      return { remembered: await memoryStore(req.payload).search({ phrase: q, languages: [from, to], limit }) }
    },
  }),
  route({
    method: 'post',
    path: '/memory/forget',
    body: FORGET,
    answer: async ({ account, body, req }) => {
      requireEditor(account)
      const memory = memoryStore(req.payload)
      return { forgotten: 'ids' in body ? await memory.forget(body.ids) : await memory.forgetScope(body.scope) }
    },
  }),
]
