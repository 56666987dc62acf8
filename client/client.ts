/** A client of /v1 that knows every address, parameter and answer by its type, and needs nothing but `fetch`. */
import type { components, paths } from './api'
import { ApiProblem } from './problem'

/** The addresses that answer with JSON. */
export type JsonPath = { [P in keyof paths]: AnswerOf<P> extends never ? never : P }[keyof paths]

type AnswerOf<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: infer Content } } }
}
  ? Content[keyof Content & `application/${string}json`]
  : never

type ParametersOf<P extends keyof paths> = paths[P] extends { get: { parameters: infer Parameters } }
  ? Parameters
  : never

type Given<P extends keyof paths, Where extends 'path' | 'query'> = Where extends keyof ParametersOf<P>
  ? NonNullable<ParametersOf<P>[Where]>
  : never

/** What must be given for an address, and what may be. */
export type RequestOf<P extends keyof paths> = Required<Given<P, 'path'>, 'path'> & {
  readonly query?: Given<P, 'query'>
  readonly signal?: AbortSignal
}

type Required<Own, Name extends string> = [Own] extends [never] ? unknown : { readonly [N in Name]: Own }

export type Entry = components['schemas']['Entry']
export type Change = components['schemas']['Change']
export type ChangePage = components['schemas']['ChangePage']
export type Locale = components['schemas']['Locale']

/** What every channel leaves of an entry, whatever its fields. */
export type ChannelEntry = Pick<Entry, keyof components['schemas']['KnownEntry']>

/** An entry of a collection, for instance `EntryOf<'causes'>`. */
export type EntryOf<C extends Entry['type']> = Extract<Entry, { type: C }>

export type Client = {
  /** @throws ApiProblem for any answer but 200, and what `fetch` throws where there is none */
  get<P extends JsonPath>(path: P, request: RequestOf<P>): Promise<AnswerOf<P>>
}

type Options = {
  /** Where /v1 is, for instance `https://clinic.example`. */
  readonly url: string
  /** The key of a private channel; it goes along with every request. */
  readonly key?: string
  readonly fetch?: typeof globalThis.fetch
}

export const createClient = ({ fetch = globalThis.fetch, key, url }: Options): Client => ({
  async get(path, request) {
    const { path: parts = {}, query = {}, signal } = request as LooseRequest
    const where = new URL(filled(path, parts), url)
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) where.searchParams.set(name, String(value))
    const headers = { Accept: 'application/json, */*;q=0.1', ...(key ? { Authorization: `Bearer ${key}` } : {}) }
    const answer = await fetch(where, { headers, signal: signal ?? null })
    if (!answer.ok) throw await problemOf(where.href, answer)
    return answer.json()
  },
})

type LooseRequest = { path?: Record<string, unknown>; query?: Record<string, unknown>; signal?: AbortSignal }

const filled = (path: string, parts: Record<string, unknown>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parts[name])))

const problemOf = async (url: string, answer: Response): Promise<ApiProblem> => {
  const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json') ?? false
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN)
  return new ApiProblem(url, {
    status: answer.status,
    problem: isProblem ? await answer.json() : null,
    retryAfter: Number.isFinite(seconds) ? seconds : null,
  })
}
