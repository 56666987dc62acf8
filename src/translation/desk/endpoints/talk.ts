/** Notes and questions; the machine's suggestions. */
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { addNote, NOTE_KINDS, resolveNote } from '../../work/notes'
import { keyOf, requireWriter, route } from '../endpoint'
import { suggestionOf } from '../machine'

const ENTRY = '/entries/:type/:id'

export const talkEndpoints: Endpoint[] = [
  route({
    method: 'post',
    path: `${ENTRY}/machine`,
    body: z.strictObject({ key: z.string() }),
    answer: ({ account, body, req }) => {
      const key = keyOf(req)
      requireWriter(account, key.locale)
      return suggestionOf(req.payload, key, body.key)
    },
  }),
  route({
    method: 'post',
    path: `${ENTRY}/notes`,
    body: z.strictObject({
      key: z.string().min(1),
      kind: z.enum(NOTE_KINDS),
      text: z.string().trim().min(1).max(5000),
      replyTo: z.string().nullable().default(null),
    }),
    answer: ({ account, body, req }) => addNote(req.payload, keyOf(req), { ...body, by: account.id }),
  }),
  route({
    method: 'post',
    path: '/notes/:noteId',
    body: z.strictObject({ isResolved: z.boolean() }),
    answer: ({ body, req }) => resolveNote(req.payload, String(req.routeParams?.noteId), body.isResolved),
  }),
]
