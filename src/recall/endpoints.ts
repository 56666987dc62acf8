/**
 * For editors and admins:
 *
 *   POST /api/{collection}/{id}/recall?locale=fa   withdraws for safety; without a language, in every one that is public or was
 *   GET  /api/recalls/board                        who still serves what was recalled
 *   POST /api/recalls/{id}/close                   nothing more is to be done
 */
import { type Account, accountOf, told, toldJson } from '#access'
import { URGENCIES } from '#contract'
import { isLocale, localeRegistry } from '#locales'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { closeRecall, recallBoard } from './board'
import { RecallRequestError } from './errors'
import { recall } from './recall'

type OwnEndpoint = Omit<Endpoint, 'root'>

/** In characters. */
const LONGEST_REASON = 4_000
const LONGEST_ADDRESS = 2_000

const ORDER = z.strictObject({
  reason: z
    .string('Say why, for your colleagues.')
    .trim()
    .min(1, 'Say why, for your colleagues.')
    .max(LONGEST_REASON, `At most ${LONGEST_REASON} characters.`),
  urgency: z.enum(URGENCIES, `It is one of ${URGENCIES.join(', ')}.`),
  replacement: z.string().trim().min(1).max(LONGEST_ADDRESS).nullable().default(null),
})

/** Of one content collection. */
export const recallEndpoint = (type: string): OwnEndpoint =>
  endpoint('post', '/:id/recall', async (req, account) => {
    const locales = localesOf(req)
    const order = orderOf(await bodyOf(req))
    return recall(req.payload, { ...order, type, id: String(req.routeParams?.id), locales, by: account.id })
  })

/** Of the recalls themselves. */
export const recallEndpoints: OwnEndpoint[] = [
  endpoint('get', '/board', (req) => recallBoard(req.payload)),
  endpoint('post', '/:id/close', async (req, account) => {
    await closeRecall(req.payload, { id: String(req.routeParams?.id), by: account.id })
    return {}
  }),
]

/** Each makes its own unit, because it has more to do after the commit. */
function endpoint(
  method: 'get' | 'post',
  path: string,
  answer: (req: PayloadRequest, account: Account) => Promise<unknown>,
): OwnEndpoint {
  return {
    path,
    method,
    custom: { isOwnUnit: true },
    handler: (req) =>
      told(async () => {
        const account = accountOf(req)
        if (!account) throw new RecallRequestError('not-signed-in', 401, 'Sign in first.')
        if (account.role === 'translator')
          throw new RecallRequestError('editors-only', 403, 'Recalls are for editors and admins.')
        return toldJson(await answer(req, account))
      }, faultOf),
  }
}

/** @throws the error itself where it is no fault of the request */
const faultOf = (error: unknown): RecallRequestError => {
  if (error instanceof RecallRequestError) return error
  throw error
}

/** @throws RecallRequestError */
const localesOf = ({ searchParams }: PayloadRequest): string[] => {
  const asked = searchParams.getAll('locale')
  const unknown = asked.find((locale) => !isLocale(locale))
  if (unknown === undefined) return asked
  const known = localeRegistry.map(({ code }) => code).join(', ')
  throw new RecallRequestError('unknown-locale', 400, `"${unknown}" is none of the languages: ${known}.`, {
    parameter: 'locale',
  })
}

/** @throws RecallRequestError naming the field at fault */
const orderOf = (given: unknown): z.infer<typeof ORDER> => {
  const parsed = ORDER.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : []
  const parameter = [...(issue?.path ?? []), ...unknown].join('.')
  throw new RecallRequestError('bad-request', 400, `"${parameter}": ${issue?.message ?? 'It can’t be read.'}`, {
    parameter,
  })
}

const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  const text = (await req.text?.()) ?? ''
  try {
    return JSON.parse(text === '' ? '{}' : text) as unknown
  } catch (error) {
    throw new RecallRequestError('bad-json', 400, `The request's body is not JSON: ${String(error)}`)
  }
}
