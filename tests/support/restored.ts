/** A database that was restored, and what is public of it. */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import { exportFolder } from '#channels'
import { canonicalJson } from '#contract'
import { jsonFeed } from '#delivery'
import { ledgerReader } from '#publishing'
import { catchUp, openReader, openStore } from '#replica'
import type { Payload } from 'payload'

/** The folder that `qanun export` writes of a database. */
export const exportOf = async (payload: Payload, directory: string): Promise<string> => {
  await mkdir(directory, { recursive: true })
  const file = path.join(directory, 'replica.sqlite')
  const store = openStore(file)
  const ledger = ledgerReader(payload)
  store.keepCatalog(await ledger.catalog())
  await catchUp(ledger, store)
  store.close()
  const reader = openReader(file).frozen()
  const catalog = reader.catalog()
  const out = path.join(directory, 'out')
  await exportFolder(
    {
      ...reader,
      feed: async (locale) => Buffer.from(`${canonicalJson(jsonFeed({ base: '/v1', catalog, reader }, locale))}\n`),
    },
    {
      out,
      locales: catalog.locales.map(({ code }) => code),
      collections: catalog.collections.map(({ slug }) => slug),
      since: 0,
    },
  )
  reader.close()
  return out
}

/** Everything that Payload says of a database, in all languages, with trash and versions; null and absent are one. */
export const contentsOf = async (payload: Payload): Promise<Record<string, unknown>> => {
  const contents: Record<string, unknown> = {}
  for (const { slug, versions } of payload.config.collections) {
    if (slug.startsWith('payload-')) continue
    const all = {
      collection: slug,
      depth: 0,
      locale: 'all',
      overrideAccess: true,
      pagination: false,
      trash: true,
    } as const
    contents[slug] = said((await payload.find({ ...all, sort: 'id' })).docs)
    if (!versions) continue
    const found = await payload.findVersions({ ...all, sort: 'updatedAt' })
    // A version's own id is the database's.
    contents[`versions of ${slug}`] = said(found.docs.map(({ id: _id, ...version }) => version))
  }
  return contents
}

const said = (docs: readonly unknown[]): readonly unknown[] =>
  docs.map((doc) => pruned(JSON.parse(JSON.stringify(doc))))

/** Databases differ in how they say that there is nothing. `latest` is Payload's mark for drafts, which we have none of. */
const pruned = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value ?? undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(pruned)
  const kept = Object.entries(value)
    .map(([key, one]) => [key, pruned(one)] as const)
    .filter(([key, one]) => one !== undefined && key !== 'latest')
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}
