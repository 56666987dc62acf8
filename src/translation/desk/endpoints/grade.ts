/** GET /api/translation/entries/:type/:id/changes, POST …/grade: how grave what changed of a source is; GET …/questions. */
import { inOneUnit } from '#database'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { GRADES } from '../../grades'
import { gradeChanges } from '../../work/source-changes'
import { requireEditor, route } from '../endpoint'
import { gradingOf } from '../grading'
import { questionsOfEntry } from '../entry-questions'

const ENTRY = '/entries/:type/:id'

export const gradeEndpoints: Endpoint[] = [
  route({
    method: 'get',
    path: `${ENTRY}/changes`,
    answer: ({ req }) => gradingOf(req.payload, entryOf(req)),
  }),
  route({
    method: 'post',
    path: `${ENTRY}/grade`,
    body: z.strictObject({ grade: z.enum(GRADES) }),
    answer: async ({ account, body, req }) => {
      requireEditor(account)
      await inOneUnit(req.payload.db, () =>
        gradeChanges(req.payload, entryOf(req), { grade: body.grade, by: account.id }),
      )
      return gradingOf(req.payload, entryOf(req))
    },
  }),
  route({
    method: 'get',
    path: `${ENTRY}/questions`,
    answer: async ({ req }) => ({ questions: await questionsOfEntry(req.payload, entryOf(req)) }),
  }),
]

const entryOf = (req: PayloadRequest) => ({ type: String(req.routeParams?.type), id: String(req.routeParams?.id) })
