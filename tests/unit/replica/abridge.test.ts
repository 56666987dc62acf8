import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { abridge } from '../../../src/replica/http/abridge'

type Members = Readonly<Record<string, unknown>>

/** Texts with what could be taken for an end, in some length. */
const text = fc.string({
  unit: fc.constantFrom('a', '"', '\\\\', '{', '}', '[', ']', ',', ':', 'ی', '\u200c', '\n'),
  maxLength: 90,
})
const value = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 4 }, tie('word'), tie('list'), tie('object')),
  word: fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
  list: fc.array(tie('any'), { maxLength: 4 }),
  object: fc.dictionary(text, tie('any'), { maxKeys: 4 }),
})).any
const entry = fc
  .tuple(fc.dictionary(text, value, { maxKeys: 5 }), fc.dictionary(text, value, { maxKeys: 3 }), value)
  .map(([members, references, entryOfEntry]) => ({ ...members, title: 'T', references, changes: entryOfEntry }))
const row = fc.oneof(
  fc.tuple(fc.integer(), entry).map(([seq, own]) => ({ at: '', entry: own, op: 'publish', seq })),
  fc.tuple(fc.integer(), value).map(([seq, recall]) => ({ at: '', op: 'withdraw', recall, seq })),
)
const page = fc.array(row, { maxLength: 4 }).map((changes) => ({ catalog: '', changes, next: 'a.1', pending: 0 }))

const isOfObjects = (given: unknown): boolean => (Array.isArray(given) ? isObject(given[0]) : isObject(given))
const isObject = (given: unknown): given is Members =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

const short = (given: Members): Members =>
  Object.fromEntries(
    Object.entries(given).map(([name, own]) => [name, name !== 'references' && isOfObjects(own) ? 0 : own]),
  )

describe('a page that is made short', () => {
  it('says all but what is long in its entries, which are there as they came', () => {
    fc.assert(
      fc.property(page, (given) => {
        const abridged = abridge(Buffer.from(JSON.stringify(given)))
        const entries = given.changes.map((own) => ('entry' in own ? own.entry : null))
        expect(JSON.parse(abridged?.text ?? '')).toEqual(
          JSON.parse(
            JSON.stringify({
              ...given,
              changes: given.changes.map((own) => ('entry' in own ? { ...own, entry: short(own.entry) } : own)),
            }),
          ),
        )
        expect(abridged?.entries.map((bytes) => bytes?.toString() ?? null)).toEqual(
          entries.map((own) => (own === null ? null : JSON.stringify(own))),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('is none where it ends too early, or goes on', () => {
    fc.assert(
      fc.property(page, fc.double({ min: 0, max: 0.999, noNaN: true }), (given, part) => {
        const bytes = Buffer.from(JSON.stringify(given))
        expect(abridge(bytes.subarray(0, Math.floor(bytes.length * part)))).toBeNull()
        expect(abridge(Buffer.concat([bytes, bytes]))).toBeNull()
      }),
    )
  })

  it.each([
    '',
    '[]',
    '{}',
    'null',
    '{"changes":0}',
    '{"changes":[1]}',
    '{"changes": []}',
    '{"a":"\\\\"',
    '<p>No page.</p>',
  ])('is none where it is none of rows: %s', (given) => expect(abridge(Buffer.from(given))).toBeNull())
})
