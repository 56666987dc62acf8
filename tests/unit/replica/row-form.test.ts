import { describe, expect, it } from 'vitest'

import { faultOfRow } from '../../../src/replica/http/row-form'

const row = {
  seq: 7,
  type: 'causes',
  id: 'one',
  locale: 'en',
  slug: 'one',
  prev: null,
  at: '2026-11-01T00:00:07.000Z',
  op: 'publish',
  hash: 'abc',
  entry: { publishedAt: '', updatedAt: '', title: 'One', references: {} },
}
const withdrawal = { ...row, op: 'withdraw', hash: null, prev: 'abc', entry: undefined }

describe('a row from another node', () => {
  it('is taken where it has the form of an edition or of a withdrawal', () => {
    expect([row, { ...row, prev: 'abc' }, { ...row, more: 1 }, withdrawal].map(faultOfRow)).toEqual(Array(4).fill(null))
  })

  it.each<[unknown, string]>([
    [null, 'it is no object'],
    [[row], 'it is no object'],
    ['row', 'it is no object'],
    ...['type', 'id', 'locale', 'slug', 'at'].flatMap((name): [unknown, string][] => [
      [{ ...row, [name]: undefined }, `${name} is no text`],
      [{ ...row, [name]: 1 }, `${name} is no text`],
    ]),
    ...[undefined, '7', 0, -1, 1.5, 2 ** 53].map((seq): [unknown, string] => [
      { ...row, seq },
      'seq is no whole number above 0',
    ]),
    [{ ...row, prev: undefined }, 'prev is neither a text nor null'],
    [{ ...row, op: 'delete' }, 'op is neither "publish" nor "withdraw"'],
    [{ ...row, hash: null }, 'hash is no text'],
    [{ ...withdrawal, hash: 'abc' }, 'hash of a withdrawal is not null'],
    [{ ...row, entry: undefined }, 'entry is no object'],
    [{ ...row, entry: [] }, 'entry is no object'],
    [{ ...row, entry: { ...row.entry, title: 1 } }, 'entry.title is no text'],
    [{ ...row, entry: { ...row.entry, publishedAt: null } }, 'entry.publishedAt is no text'],
    [{ ...row, entry: { ...row.entry, updatedAt: null } }, 'entry.updatedAt is no text'],
    [{ ...row, entry: { ...row.entry, references: null } }, 'entry.references is no object'],
  ])('is refused where it has another: %j', (given, fault) => {
    expect(faultOfRow(given)).toBe(fault)
  })
})
