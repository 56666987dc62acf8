/** GET and POST /api/translation/terms/exchange: the vocabulary as TBX or a table, out and in. */
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { TERMS_FORMATS } from '../../terms'
import { parse, queryOf, requireEditor, route } from '../endpoint'
import { bytesOf, fileResponse } from '../http-file'
import { exportTerms, importTerms } from '../terms-exchange'

const EXPORT = z.strictObject({ format: z.enum(TERMS_FORMATS.map(({ name }) => name)).default('tbx') })

const IMPORT = z.strictObject({
  /** The file's name: its ending says what it is. */
  file: z.string().min(1).max(300),
  isDryRun: z.enum(['true', 'false']).default('true'),
})

const PATH = '/terms/exchange'

export const termsExchangeEndpoints: Endpoint[] = [
  route({
    method: 'get',
    path: PATH,
    answer: async ({ account, req }) => {
      requireEditor(account)
      const { format } = parse(EXPORT, queryOf(req), 'query')
      const { mediaType, text } = await exportTerms(req.payload, format)
      return fileResponse({ name: `qanun-terms.${format}`, mediaType, text })
    },
  }),
  route({
    method: 'post',
    path: PATH,
    answer: ({ account, req }) => {
      requireEditor(account)
      const { file, isDryRun } = parse(IMPORT, queryOf(req), 'query')
      return importTerms(req.payload, { name: file, chunks: bytesOf(req) }, { isDryRun: isDryRun === 'true' })
    },
  }),
]
