/** /api/translation/terms/…: what a change of a term's words touches, applied and taken back. */
import { localeRegistry } from '#locales'
import type { Endpoint, Payload } from 'payload'
import { z } from 'zod'

import { PARTS_OF_SPEECH, WORD_STATUSES } from '../../terms'
import { readTermBatches } from '../../work/term-history'
import { requireEditor, route } from '../endpoint'
import { peopleOf } from '../people'
import { applyRehearsal } from '../rehearsal/apply'
import { rehearse } from '../rehearsal/rehearse'
import { readTerm } from '../rehearsal/term-change'
import { undoBatch } from '../rehearsal/undo'

const LOCALE = z.enum(localeRegistry.map(({ code }) => code))

/** Id or concept. */
const TERM = z.string().min(1).max(200)

/** The term's words, all of them, as they would be saved. */
const WORDS = z
  .array(
    z.strictObject({
      id: z.string().max(100).optional(),
      language: LOCALE,
      text: z.string().trim().min(1).max(200),
      status: z.enum(WORD_STATUSES),
      partOfSpeech: z.enum(PARTS_OF_SPEECH).nullish(),
      note: z.string().max(500).nullish(),
    }),
  )
  .max(200)

const UNIT = {
  type: z.string().max(100),
  id: z.string().max(100),
  locale: LOCALE,
  side: z.enum(['source', 'target']),
  key: z.string().min(1).max(500),
  version: z.string().max(100),
}

const APPLY = z.strictObject({
  term: TERM,
  version: z.string().max(100),
  words: WORDS,
  units: z.array(z.strictObject({ ...UNIT, after: z.string().max(200_000) })).max(2000),
  exceptions: z
    .array(z.strictObject({ ...UNIT, reason: z.string().trim().min(3).max(500) }))
    .max(2000)
    .default([]),
})

export const termsEndpoints: Endpoint[] = [
  route({
    method: 'post',
    path: '/terms/rehearse',
    body: z.strictObject({ term: TERM, words: WORDS }),
    answer: ({ account, body, req }) => {
      requireEditor(account)
      return rehearse(req.payload, body.term, body.words)
    },
  }),
  route({
    method: 'post',
    path: '/terms/apply',
    body: APPLY,
    answer: ({ account, body, req }) => {
      requireEditor(account)
      return applyRehearsal(req.payload, { ...body, by: account.id })
    },
  }),
  route({
    method: 'post',
    path: '/terms/undo',
    body: z.strictObject({ batch: z.string().min(1).max(100) }),
    answer: ({ account, body, req }) => {
      requireEditor(account)
      return undoBatch(req.payload, body.batch, account.id)
    },
  }),
  route({
    method: 'get',
    path: '/terms/:id/batches',
    answer: async ({ account, req }) => {
      requireEditor(account)
      return { batches: await batchesOf(req.payload, String(req.routeParams?.id)) }
    },
  }),
]

/** A term's batches as a list shows them: without their texts. */
const batchesOf = async (payload: Payload, given: string) => {
  const { doc } = await readTerm(payload, given)
  const names = new Map((await peopleOf(payload)).map(({ id, name }) => [id, name]))
  return (await readTermBatches(payload, doc.id)).map(({ at, batch, by, undoneAt, units }) => ({
    batch,
    at,
    name: by === null ? null : (names.get(by) ?? null),
    units: units.length,
    undoneAt,
  }))
}
