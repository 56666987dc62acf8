import { type Account, accountOf, told, toldJson } from '#access'
import { isLocale, localeRegistry } from '#locales'
import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'

import { TranslationError } from '../errors'
import { TranslationRequestError } from '../work/errors'
import type { TranslationKey } from '../work/unit-row'

type Asked<B> = { readonly req: PayloadRequest; readonly account: Account; readonly body: B }

type Route<B> = {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly body?: z.ZodType<B>
  readonly answer: (asked: Asked<B>) => Promise<unknown>
}

/**
 * One address of the translation room, under /api/translation: for signed-in people only, never kept by anything between.
 * An answer is sent as JSON; a Response as it is.
 */
export const route = <B = undefined>({ answer, body, method, path }: Route<B>): Endpoint => ({
  path: `/translation${path}`,
  method,
  // Each answer says itself what of it is one unit.
  custom: { isOwnUnit: true },
  handler: (req) =>
    told(async () => {
      const account = accountOf(req)
      if (!account) throw new TranslationRequestError('Sign in first.', 401, { code: 'not-signed-in' })
      const parsed = body ? parse(body, await jsonOf(req), 'body') : (undefined as B)
      const found = await answer({ req, account, body: parsed })
      return found instanceof Response ? found : toldJson(found ?? {})
    }, requestErrorOf),
})

/** @throws the error itself where it is no fault of the request */
const requestErrorOf = (error: unknown): TranslationRequestError => {
  if (error instanceof TranslationRequestError) return error
  if (error instanceof TranslationError) return new TranslationRequestError(error.message, 422, { code: error.code })
  throw error
}

/** @throws TranslationRequestError naming the field at fault */
export const parse = <T>(schema: z.ZodType<T>, given: unknown, what: 'body' | 'query'): T => {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : undefined
  const parameter = [...(issue?.path ?? []), ...(unknown ? [unknown] : [])].join('.')
  throw new TranslationRequestError(`In the ${what}, "${parameter}": ${issue?.message ?? 'can’t be read'}`, 400, {
    code: `bad-${what}`,
    parameter,
  })
}

/** The query of a request, each parameter once. */
export const queryOf = (req: PayloadRequest): Record<string, string> => Object.fromEntries(req.searchParams)

/** The entry and the language a request is about: `/:type/:id` and `?to=fa`. @throws TranslationRequestError */
export const keyOf = (req: PayloadRequest): TranslationKey => ({
  type: String(req.routeParams?.type),
  id: String(req.routeParams?.id),
  locale: requireLocale(req.searchParams.get('to') ?? ''),
})

/** @throws TranslationRequestError */
export const requireLocale = (locale: string): string => {
  if (isLocale(locale)) return locale
  const known = localeRegistry.map(({ code }) => code).join(', ')
  throw new TranslationRequestError(`Say which language with ?to=…: "${locale}" is not one of ${known}.`, 400, {
    code: 'unknown-locale',
    parameter: 'to',
  })
}

/** Translators write in their own languages only. @throws TranslationRequestError */
export const requireWriter = ({ locales, role }: Account, locale: string): void => {
  if (role === 'translator' && !locales.includes(locale))
    throw new TranslationRequestError(`You don't translate into "${locale}".`, 403, { code: 'not-your-language' })
}

/** @throws TranslationRequestError */
export const requireEditor = ({ role }: Account): void => {
  if (role === 'translator')
    throw new TranslationRequestError('This is for editors and admins.', 403, { code: 'editors-only' })
}

const jsonOf = async (req: PayloadRequest): Promise<unknown> => {
  const text = (await req.text?.()) ?? ''
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new TranslationRequestError(`The request's body is not JSON: ${String(cause)}`, 400, { code: 'bad-json' })
  }
}
