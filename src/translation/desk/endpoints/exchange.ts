/** /api/translation/exchange: files for translators' tools, out and in. */
import { localeRegistry } from '#locales'
import type { Endpoint, Payload } from 'payload'
import { z } from 'zod'

import { EXCHANGE_FORMATS, formatOf, readExchange } from '../../exchange'
import { TranslationRequestError } from '../../work/errors'
import type { TranslationKey } from '../../work/unit-row'
import { parse, queryOf, requireWriter, route } from '../endpoint'
import { entriesToExport, exportEntries, type Languages, requireExportable } from '../exchange'
import { bytesOf, fileResponse } from '../http-file'
import { importFile } from '../import-file'

const LOCALE = z.enum(localeRegistry.map(({ code }) => code))

const FILE = {
  from: LOCALE,
  to: LOCALE,
  format: z.enum(EXCHANGE_FORMATS.map(({ name }) => name)).default('xliff2'),
}

const EXPORT = z.strictObject({ ...FILE, collection: z.string().optional() })

const EXPORT_CHOSEN = z.strictObject({
  ...FILE,
  entries: z
    .array(z.strictObject({ type: z.string(), id: z.string() }))
    .min(1)
    .max(1000),
})

const IMPORT = z.strictObject({
  /** The file's name: its ending says what it is. */
  file: z.string().min(1).max(300),
  isDryRun: z.enum(['true', 'false']).default('true'),
  takeConflicts: z.enum(['true', 'false']).default('false'),
})

export const exchangeEndpoints: Endpoint[] = [
  route({
    method: 'get',
    path: '/exchange',
    answer: async ({ req }) => {
      const asked = parse(EXPORT, queryOf(req), 'query')
      const keys = await entriesToExport(req.payload, { ...languagesOf(asked), collection: asked.collection })
      return fileOf(req.payload, keys, asked)
    },
  }),
  route({
    method: 'post',
    path: '/exchange/chosen',
    body: EXPORT_CHOSEN,
    answer: async ({ body, req }) => {
      await requireExportable(req.payload, body.entries, languagesOf(body))
      return fileOf(req.payload, body.entries, body)
    },
  }),
  route({
    method: 'post',
    path: '/exchange',
    answer: async ({ account, req }) => {
      const { file, isDryRun, takeConflicts } = parse(IMPORT, queryOf(req), 'query')
      const returned = await readExchange(file, bytesOf(req))
      requireWriter(account, returned.targetLocale)
      return importFile(req.payload, returned, {
        isDryRun: isDryRun === 'true',
        takeConflicts: takeConflicts === 'true',
        by: account.id,
        mayReview: account.role !== 'translator',
      })
    },
  }),
]

type Asked = { readonly from: string; readonly to: string; readonly format: string }

/** @throws TranslationRequestError */
const languagesOf = ({ from, to }: Asked): Languages => {
  if (from !== to) return { sourceLocale: from, targetLocale: to }
  throw new TranslationRequestError(`Nothing is translated from "${from}" into itself.`, 400, {
    code: 'same-language',
    parameter: 'to',
  })
}

/** A file is sent as it is written: nothing holds the whole of it. */
const fileOf = (payload: Payload, keys: readonly Omit<TranslationKey, 'locale'>[], asked: Asked): Response => {
  const languages = languagesOf(asked)
  const format = formatOf(asked.format)
  const text = format.write({ ...languages, at: new Date().toISOString() }, exportEntries(payload, keys, languages))
  const name = `qanun-${asked.from}-${asked.to}.${format.extensions[0] ?? 'txt'}`
  return fileResponse({ name, mediaType: format.mediaType, text })
}
