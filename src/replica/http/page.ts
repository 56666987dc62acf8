/** One answer of `/v1/changes?rows=all`, looked at as what a stranger sent. */
import { webcrypto } from 'node:crypto'

import { type Catalog, contentOf, type Entry, type EntryContent, hasHash, type LedgerRow } from '#contract'
import { z } from 'zod'

import { BrokenAnswer, NotQanun } from '../errors'
import { abridge } from './abridge'
import { type ChangeRow, faultOfRow } from './row-form'

const PAGE = z.object({
  catalog: z.string(),
  changes: z.array(z.unknown()),
  head: z.string().regex(/^[A-Za-z0-9-]+\.\d{1,15}$/),
  next: z.string(),
  pending: z.int().min(0),
  since: z.string(),
})

export type RowPage = Omit<z.infer<typeof PAGE>, 'changes'> & { readonly rows: readonly LedgerRow[] }

/** What was asked, and what came. */
export type Received = { readonly url: string; readonly digest: string | null; readonly body: Buffer }

/** The rows of a page whose bytes are those that were sent, and which answers the question. @throws NotQanun, BrokenAnswer */
export const readPage = async (received: Received, question: { since: string }): Promise<RowPage> => {
  const { url } = received
  const { entries, json } = await verified(received, pageOf)
  const parsed = PAGE.safeParse(json)
  if (!parsed.success) throw otherVersion(url, issueOf(parsed.error))
  const { changes: given, ...page } = parsed.data
  const changes = changesOf(given, url)
  // A proxy may send an answer twice: the second one is then taken for that of the next question.
  if (page.since !== question.since)
    throw new BrokenAnswer(url, `it goes on from ${page.since}, asked was what follows ${question.since}`)
  let held = Number(question.since.split('.')[1] ?? 0)
  for (const { seq } of changes) {
    if (seq <= held) throw new BrokenAnswer(url, `row ${seq} came after row ${held}`)
    held = seq
  }
  return { ...page, rows: changes.map((change, index) => rowOf(change, { url, bytes: entries[index] ?? null })) }
}

type ReadPage = { readonly json: unknown; readonly entries: readonly (Buffer | null)[] }

/** In short, with the bytes of its entries; or all of it, where it isn't in the form in which nodes send it. */
const pageOf = (body: Buffer): ReadPage => {
  const { entries, text } = abridge(body) ?? { entries: [], text: body.toString() }
  return { entries, json: JSON.parse(text) }
}

const changesOf = (given: readonly unknown[], url: string): readonly ChangeRow[] => {
  for (const [index, row] of given.entries()) {
    const fault = faultOfRow(row)
    if (fault !== null) throw otherVersion(url, `changes.${index}: ${fault}`)
  }
  return given as readonly ChangeRow[]
}

const otherVersion = (url: string, fault: string): NotQanun =>
  new NotQanun(url, `${fault}; it needs the same version as this one`)

const CATALOG = z.looseObject({
  name: z.string(),
  siteUrl: z.string(),
  locales: z.array(z.looseObject({ code: z.string() })),
  collections: z.array(z.looseObject({ slug: z.string(), fields: z.array(z.unknown()) })),
})

/** @throws NotQanun, BrokenAnswer */
export const readCatalog = async (received: Received): Promise<Catalog> => {
  const parsed = CATALOG.safeParse(await verified(received, (body) => JSON.parse(body.toString()) as unknown))
  if (!parsed.success) throw new NotQanun(received.url, issueOf(parsed.error))
  return parsed.data as unknown as Catalog
}

const issueOf = ({ issues: [issue] }: z.ZodError): string => `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`

/**
 * Cut, doubled and changed bytes are found by the digest that came before them (RFC 9530). It is made beside the reading, and
 * told of first: what is wrong with the bytes is why they can't be read.
 */
const verified = async <T>({ body, digest, url }: Received, parse: (body: Buffer) => T): Promise<T> => {
  if (digest === null) throw new NotQanun(url, 'its answers carry no digest')
  const [actual, read] = await Promise.allSettled([digestOf(body), parsedBy(body, { url, parse })])
  if (actual.status === 'rejected') throw actual.reason
  if (digest !== actual.value) throw new BrokenAnswer(url, `its ${body.length} bytes are not those that were sent`)
  if (read.status === 'rejected') throw read.reason
  return read.value
}

/** By a thread of the platform's own. */
const digestOf = async (body: Uint8Array): Promise<string> =>
  `sha-256=:${Buffer.from(await webcrypto.subtle.digest('SHA-256', body)).toString('base64')}:`

const parsedBy = async <T>(body: Buffer, { parse, url }: { url: string; parse: (body: Buffer) => T }): Promise<T> => {
  try {
    return parse(body)
  } catch (cause) {
    throw new NotQanun(url, `it answers with something else than JSON (${String(cause)})`)
  }
}

/** The row of the ledger that a change tells of. Where its content hasn't the hash, it goes without bytes: that is for the store to tell. */
const rowOf = (change: ChangeRow, { bytes, url }: { url: string; bytes: Buffer | null }): LedgerRow => {
  const { at, id, locale, op, prev, seq, slug, type } = change
  if (op === 'withdraw')
    return {
      seq,
      type,
      id,
      locale,
      slug,
      prev,
      at,
      op,
      hash: null,
      ...(change.recall ? { recall: change.recall } : {}),
    }
  const { entry, hash } = change
  for (const name of ['seq', 'hash', 'type', 'id', 'locale', 'slug'] as const)
    if (entry[name] !== change[name]) throw new BrokenAnswer(url, `${name} of row ${seq} is not that of its entry`)
  const { publishedAt, updatedAt } = entry
  const facts = { seq, type, id, locale, slug, prev, at, op, hash, publishedAt, updatedAt }
  if (bytes === null) return { ...facts, content: contentOf(entry) }
  if (!hasHash(bytes, facts)) return { ...facts, content: contentIn(bytes, { seq, url }) }
  return {
    ...facts,
    bytes,
    outline: entry,
    /** Hardly ever asked for. */
    get content() {
      return contentIn(bytes, { seq, url })
    },
  }
}

/** @throws BrokenAnswer */
const contentIn = (bytes: Buffer, { seq, url }: { seq: number; url: string }): EntryContent => {
  try {
    return contentOf(JSON.parse(bytes.toString()) as Entry)
  } catch (cause) {
    throw new BrokenAnswer(url, `the entry of row ${seq} is no JSON (${String(cause)})`)
  }
}
