import { NotQanun, OriginBehind, OriginUnreachable, OtherEpoch } from '../errors'
import { ask } from './ask'
import { readPage, type Received, type RowPage } from './page'

/** Which rows of another node are asked for. */
export type PageQuestion = {
  /** What stands before `/v1`. */
  readonly base: string
  /** The cursor behind which they are. */
  readonly since: string
  readonly limit: number
  /** Seconds that the other node may wait for a change before it answers. */
  readonly wait?: number
}

/** Asks another node for rows of its ledger. @throws BrokenAnswer, NotQanun, OriginBehind, OriginUnreachable, OtherEpoch */
export const askPage = async (question: PageQuestion, signal?: AbortSignal): Promise<RowPage> =>
  readPage(await requestPage(question, signal), question)

/** The answer as it came, which nobody has looked at yet. @throws NotQanun, OriginBehind, OriginUnreachable, OtherEpoch */
export const requestPage = async (
  { base, limit, since, wait = 0 }: PageQuestion,
  signal?: AbortSignal,
): Promise<Received> => {
  const where = `${base}/v1/changes?rows=all&since=${encodeURIComponent(since)}&limit=${limit}&wait=${wait}`
  const { body, headers, status } = await ask(where, { signal, thinksMs: wait * 1000 })
  if (status === 410) throw new OtherEpoch({ held: since.split('.')[0] ?? '', url: base })
  if (status === 400 && isProblem(body, 'future-cursor')) throw new OriginBehind({ held: seqOf(since), head: 0 })
  requireAnswer(base, status, headers)
  return { url: base, digest: headers.get('repr-digest'), body }
}

/** @throws NotQanun, OriginUnreachable */
export const requireAnswer = (base: string, status: number, headers: Headers): void => {
  if (status === 200 && (headers.get('content-type') ?? '').startsWith('application/json')) return
  if (status >= 500) throw new OriginUnreachable(base, { cause: new Error(`it answers ${status}`) })
  throw new NotQanun(base, `it answers ${status}, ${headers.get('content-type') ?? 'of no type'}`)
}

const isProblem = (body: Buffer, code: string): boolean => body.includes(`/v1/problems/${code}"`)

export const seqOf = (cursor: string): number => Number(cursor.slice(cursor.lastIndexOf('.') + 1))
