import { contentHash, type EntryContent } from '#contract'
import { breachesIn } from './contracts'
import { collectionFacts } from '#fields'
import { type Finding, gate } from '#review'
import { basisFingerprint, reportOf, textFingerprint } from '#translation'
import type { Payload, SanitizedCollectionConfig } from 'payload'

import { NoSuchEntry, NotAContentCollection } from './errors'
import { currentRow, currentRowsOf, holderOfSlug } from './ledger'
import type { LedgerKey, StoredRow } from './ledger-row'
import { lookUp, refsOf } from './lookups'
import { project } from './project'
import type { EntryRef, Projection } from './projection'
import { type Lookups, resolve } from './resolve'
import { straysIn } from './strays'
import { textHash } from './text-hash'
import { siteUrlOf } from './site-url'
import { warningsOf, warnsLess } from './warnings-of'
import { readWorkingCopy, type WorkingCopy } from './working-copy'

/** What would be public if one pressed Publish now. */
export type Candidate = {
  readonly projection: Projection
  readonly content: EntryContent
  readonly hash: string
  readonly textHash: string
  /** Fingerprint of the source text that this one was translated from; null for the source itself. */
  readonly basis: string | null
  readonly refs: readonly EntryRef[]
  readonly findings: readonly Finding[]
  /** Languages whose public text warns less than this one would. */
  readonly warnedLess: readonly string[]
  /** What is public now, or null. */
  readonly current: StoredRow | null
  /** Whether it was public, and is no longer. */
  readonly isWithdrawn: boolean
}

/** @throws NoSuchEntry, NotAContentCollection */
export const candidateOf = async (payload: Payload, key: LedgerKey): Promise<Candidate> => {
  const collection = contentCollection(payload, key.type)
  const copy = await readWorkingCopy(payload, collection, key)
  if (!copy) throw new NoSuchEntry({ type: key.type, id: key.id })
  const projection = project(collection, copy)
  const latest = await currentRow(payload, key)
  const current = latest?.op === 'publish' ? latest : null
  const basis = await basisOf(payload, key, projection)
  const lookups = await lookUp(payload, projection, { siteUrl: siteUrlOf(payload), basis })
  const content = resolve(projection, lookups)
  const warnedLess = await languagesWarnedLess(payload, key, content)
  return {
    projection,
    content,
    hash: contentHash(content),
    textHash: textHash(textFingerprint(collection.flattenedFields, copy.doc), projection),
    basis,
    refs: refsOf(projection),
    findings: await findingsOf(payload, { collection, content, copy, lookups, projection, warnedLess }),
    warnedLess,
    current,
    isWithdrawn: latest?.op === 'withdraw',
  }
}

const languagesWarnedLess = async (
  payload: Payload,
  { id, locale, type }: LedgerKey,
  content: EntryContent,
): Promise<string[]> => {
  const warnings = warningsOf(content)
  if (warnings.size === 0) return []
  const others = (await currentRowsOf(payload, { id, type })).filter(
    (row) => row.locale !== locale && row.op === 'publish',
  )
  return others
    .filter((row) => warnsLess(warningsOf(JSON.parse(row.content ?? 'null') as EntryContent), warnings))
    .map((row) => row.locale)
}

/** The collections that are published, by slug. */
export const contentCollections = (payload: Pick<Payload, 'config'>): SanitizedCollectionConfig[] =>
  payload.config.collections.filter((collection) => collectionFacts(collection) !== null)

const contentCollection = (payload: Payload, type: string): SanitizedCollectionConfig => {
  const all = contentCollections(payload)
  const found = all.find(({ slug }) => slug === type)
  if (!found) throw new NotAContentCollection({ type, known: all.map(({ slug }) => slug) })
  return found
}

/** What a translation counts as made from: the source text of each of its sentences, with the numbers it shows. */
const basisOf = async (payload: Payload, { id, type }: LedgerKey, projection: Projection): Promise<string | null> => {
  if (projection.locale === projection.sourceLocale) return null
  const text = await basisFingerprint(payload, { type, id, locale: projection.locale })
  return text === null ? null : textHash(text, projection)
}

const findingsOf = async (
  payload: Payload,
  {
    collection,
    content,
    copy,
    lookups,
    projection,
    warnedLess,
  }: Pick<Candidate, 'content' | 'projection' | 'warnedLess'> & {
    collection: SanitizedCollectionConfig
    copy: WorkingCopy
    lookups: Lookups
  },
): Promise<readonly Finding[]> => {
  const source =
    projection.sourceLocale === copy.locale
      ? null
      : await readWorkingCopy(payload, collection, { id: copy.id, locale: projection.sourceLocale })
  return gate({
    fields: collection.flattenedFields,
    needsSources: collectionFacts(collection)?.needsSources ?? true,
    locale: copy.locale,
    doc: copy.doc,
    sourceDoc: source?.doc ?? null,
    units: source ? await reportOf(payload, { type: projection.type, id: copy.id, locale: copy.locale }) : [],
    media: copy.media,
    warnedLess,
    strays: straysIn(content, collection.flattenedFields),
    breaches: await breachesIn(payload, content),
    isLinkPublic: (ref) => lookups.summary(ref) !== null,
    links: refsOf(projection),
    slugHolder: await holderOfSlug(payload, {
      type: projection.type,
      locale: copy.locale,
      slug: String(copy.doc.slug ?? ''),
    }),
  })
}
