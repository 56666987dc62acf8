/** GET /api/translation/queue, …/people, …/questions; POST …/queue/assign, …/queue/pretranslate: who translates what until when. */
import { localeRegistry } from '#locales'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { assign } from '../assign'
import { parse, queryOf, requireWriter, route } from '../endpoint'
import { peopleOf } from '../people'
import { pretranslate } from '../pretranslate'
import { questionsOf } from '../questions'
import { QUEUE_QUERY, queueOf } from '../queue'

const ENTRIES = z
  .array(z.strictObject({ type: z.string(), id: z.string(), locale: z.enum(localeRegistry.map(({ code }) => code)) }))
  .min(1)
  .max(1000)

const ASSIGN = z.strictObject({
  entries: ENTRIES,
  assignee: z.string().nullable().optional(),
  dueAt: z.iso.date().nullable().optional(),
})

export const queueEndpoints: Endpoint[] = [
  route({
    method: 'get',
    path: '/queue',
    answer: ({ account, req }) => queueOf(req.payload, parse(QUEUE_QUERY, queryOf(req), 'query'), account.id),
  }),
  route({ method: 'get', path: '/people', answer: async ({ req }) => ({ people: await peopleOf(req.payload) }) }),
  route({
    method: 'get',
    path: '/questions',
    answer: async ({ req }) => ({ questions: await questionsOf(req.payload) }),
  }),
  route({
    method: 'post',
    path: '/queue/pretranslate',
    body: z.strictObject({ entries: ENTRIES, useMachine: z.boolean(), isDryRun: z.boolean().default(false) }),
    answer: ({ account, body: { entries, ...order }, req }) => {
      for (const { locale } of entries) requireWriter(account, locale)
      return pretranslate(req.payload, entries, { ...order, by: account.id })
    },
  }),
  route({
    method: 'post',
    path: '/queue/assign',
    body: ASSIGN,
    answer: async ({ account, body: { entries, ...assignment }, req }) => {
      await assign(req.payload, entries, { account, assignment })
      return { assigned: entries.length }
    },
  }),
]
