/** One answer of `/v1/changes?rows=all`, looked at as what a stranger sent. */
import { createHash } from 'node:crypto'

import { type Catalog, contentOf, type LedgerRow } from '#contract'
import { z } from 'zod'

import { BrokenAnswer, NotQanun } from '../errors'
import { type EntryTexts, entryTexts } from './entry-texts'
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
export const readPage = (received: Received, question: { since: string }): RowPage => {
  const { url } = received
  const text = verified(received)
  const parsed = PAGE.safeParse(jsonOf(text, url))
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
  const textOf = entryTexts(text)
  return { ...page, rows: changes.map((change) => rowOf(change, { url, textOf })) }
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
export const readCatalog = (received: Received): Catalog => {
  const parsed = CATALOG.safeParse(jsonOf(verified(received), received.url))
  if (!parsed.success) throw new NotQanun(received.url, issueOf(parsed.error))
  return parsed.data as unknown as Catalog
}

const issueOf = ({ issues: [issue] }: z.ZodError): string => `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`

/** Cut, doubled and changed bytes are found by the digest that came before them (RFC 9530). */
const verified = ({ body, digest, url }: Received): string => {
  if (digest === null) throw new NotQanun(url, 'its answers carry no digest')
  const actual = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`
  if (digest !== actual) throw new BrokenAnswer(url, `its ${body.length} bytes are not those that were sent`)
  return body.toString()
}

const jsonOf = (text: string, url: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new NotQanun(url, `it answers with something else than JSON (${String(cause)})`)
  }
}

/** The row of the ledger that a change tells of. Whether the content has the hash is for the store to see. */
const rowOf = (change: ChangeRow, { textOf, url }: { url: string; textOf: EntryTexts }): LedgerRow => {
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
  const facts = { seq, type, id, locale, slug, prev, at, op, hash }
  for (const name of ['seq', 'hash', 'type', 'id', 'locale', 'slug'] as const)
    if (entry[name] !== facts[name]) throw new BrokenAnswer(url, `${name} of row ${facts.seq} is not that of its entry`)
  const { publishedAt, updatedAt } = entry
  const text = textOf(change)
  return { ...facts, publishedAt, updatedAt, content: contentOf(entry), ...(text === null ? {} : { text }) }
}
