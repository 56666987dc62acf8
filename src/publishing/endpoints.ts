/** `POST /api/{collection}/{id}/publish?locale=fa`, `…/withdraw`, `…/candidate`: what the admin's buttons use. */
import { accountOf, told, toldJson } from '#access'
import { isLocale, localeRegistry } from '#locales'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { candidateOf } from './candidate'
import { differences } from './differences'
import { PublishingError } from './errors'
import type { LedgerKey } from './ledger-row'
import { publish, withdraw } from './publish'
import { whenNumbered } from './when-numbered'

type OwnEndpoint = Omit<Endpoint, 'root'>

/** The endpoints of one content collection. Each makes its own unit, because it has more to do after the commit. */
export const publishingEndpoints = (collection: string): OwnEndpoint[] => [
  endpoint('publish', async (req) => {
    const key = keyOf(req, collection)
    requireEditor(req)
    const result = await publish(req.payload, {
      ...key,
      hash: await askedHash(req),
      by: req.user?.id === undefined ? undefined : String(req.user.id),
    })
    return { ...result, seq: result.edition ? await whenNumbered(req.payload, result.edition) : null }
  }),
  endpoint('withdraw', async (req) => {
    const key = keyOf(req, collection)
    requireEditor(req)
    await withdraw(req.payload, { ...key, by: req.user?.id === undefined ? undefined : String(req.user.id) })
    return { state: 'waiting' }
  }),
  endpoint('candidate', async (req) => {
    const key = keyOf(req, collection)
    requireAccount(req)
    const { content, current, findings, hash, isWithdrawn } = await candidateOf(req.payload, key)
    const published = current
      ? { hash: current.hash, seq: current.seq, publishedAt: current.publishedAt, updatedAt: current.editedAt }
      : null
    return {
      hash,
      content,
      findings,
      published,
      isWithdrawn,
      isChanged: current?.hash !== hash,
      differences: differences(current, content),
    }
  }),
]

const endpoint = (verb: string, answer: (req: PayloadRequest) => Promise<unknown>): OwnEndpoint => ({
  path: `/:id/${verb}`,
  method: 'post',
  custom: { isOwnUnit: true },
  handler: (req) => told(async () => toldJson(await answer(req)), faultOf),
})

/** @throws the error itself where it is no fault of the request */
const faultOf = (error: unknown): PublishingError => {
  if (error instanceof PublishingError) return error
  throw error
}

const keyOf = (req: PayloadRequest, type: string): LedgerKey => {
  const locale = req.searchParams.get('locale') ?? ''
  if (!isLocale(locale)) {
    const known = localeRegistry.map(({ code }) => code).join(', ')
    throw new PublishingError(
      'unknown-locale',
      400,
      `Say which language with ?locale=…: "${locale}" is not one of ${known}.`,
      { parameter: 'locale' },
    )
  }
  return { type, id: String(req.routeParams?.id), locale }
}

/** The candidate that the person looked at: `hash` in the query or in a JSON body, `{"hash": "…"}`. */
const askedHash = async (req: PayloadRequest): Promise<string | undefined> => {
  const inQuery = req.searchParams.get('hash')
  if (inQuery) return inQuery
  const text = (await req.text?.()) ?? ''
  if (text.trim() === '') return undefined
  const parsed = BODY.safeParse(parseJson(text))
  if (!parsed.success)
    throw new PublishingError('bad-body', 400, 'The request body may have one thing: "hash", a text.', {
      parameter: 'hash',
    })
  return parsed.data.hash
}

const BODY = z.strictObject({ hash: z.string().optional() })

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new PublishingError('bad-json', 400, `The request's body is not JSON: ${String(cause)}`)
  }
}

const requireAccount = (req: PayloadRequest): void => {
  if (!accountOf(req)) throw new PublishingError('not-signed-in', 401, 'Sign in first.')
}

const requireEditor = (req: PayloadRequest): void => {
  requireAccount(req)
  if (accountOf(req)?.role === 'translator')
    throw new PublishingError('editors-only', 403, 'Publishing is for editors and admins.')
}
