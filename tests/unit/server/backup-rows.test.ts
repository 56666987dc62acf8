import { type FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { keptCollections } from '../../../src/server/backup/collections'
import { neutral } from '../../../src/server/backup/neutral'
import { uniqueValues } from '../../../src/server/backup/unique'

const fields = (...list: unknown[]) => list as FlattenedField[]

describe('a row in a backup', () => {
  const collection = {
    auth: { useSessions: true },
    flattenedFields: fields(
      { name: 'email', type: 'email' },
      { name: 'hash', type: 'text', hidden: true },
      { name: 'sessions', type: 'array', flattenedFields: fields({ name: 'id', type: 'text' }) },
      { name: 'title', type: 'text', localized: true },
      { name: 'text', type: 'richText' },
      {
        name: 'keys',
        type: 'array',
        flattenedFields: fields({ name: 'secret', type: 'text', hidden: true }, { name: 'name', type: 'text' }),
      },
      { name: 'shown', type: 'join' },
      { name: 'counted', type: 'number', virtual: true },
    ),
  } as unknown as Parameters<typeof neutral>[0]
  const row = {
    id: 'one',
    email: 'a@example.org',
    hash: 'secret',
    sessions: [{ id: 's' }],
    title: { en: 'Leg', fa: null },
    text: { root: { direction: null } },
    keys: [{ id: 'k', secret: 'secret', name: null }],
    shown: { docs: [] },
    counted: 5,
  }

  it('says nothing where a database said null, but keeps what stands in a rich text', () => {
    expect(neutral(collection, row, { hasSecrets: false })).toMatchObject({
      title: { en: 'Leg' },
      text: { root: { direction: null } },
    })
  })

  it('has no secret at any depth, unless it was asked for', () => {
    const without = neutral(collection, row, { hasSecrets: false })
    expect(JSON.stringify(without)).not.toContain('secret')
    expect(without).toEqual({
      id: 'one',
      email: 'a@example.org',
      title: { en: 'Leg' },
      text: { root: { direction: null } },
      keys: [{ id: 'k' }],
    })
    expect(neutral(collection, row, { hasSecrets: true })).toMatchObject({
      hash: 'secret',
      sessions: [{ id: 's' }],
      keys: [{ id: 'k', secret: 'secret' }],
    })
  })
})

describe('values that one document may have', () => {
  const values = () =>
    uniqueValues({
      slug: 'causes',
      flattenedFields: fields({ name: 'slug', type: 'text', unique: true, localized: true }),
    } as never)

  it('are refused from two, in one language', () => {
    const seen = values()
    seen.add({ slug: { en: 'cold', fa: 'سرما' } })
    seen.add({ slug: { fa: 'cold' } })
    seen.add({ slug: null })
    expect(() => seen.add({ slug: { en: 'cold' } })).toThrow(/"slug" of "causes" was changed while it was read/)
  })
})

describe('the collections of a backup', () => {
  const config = (collections: string[], globals: string[] = []) =>
    ({ collections: collections.map((slug) => ({ slug })), globals: globals.map((slug) => ({ slug })) }) as never

  it("are all but Payload's own, the ledger first", () => {
    const kept = keptCollections(config(['causes', 'payload-locked-documents', 'editions', 'whatever-comes']))
    expect(kept.map(({ slug }) => slug)).toEqual(['editions', 'causes', 'whatever-comes'])
  })

  it('leave out no global silently', () => {
    expect(() => keptCollections(config(['causes'], ['payload-jobs-stats', 'settings']))).toThrow(/lost: settings/)
  })
})
