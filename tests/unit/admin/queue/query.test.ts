import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  addressOf,
  filterOf,
  FIRST_SCREEN,
  isFiltered,
  questionOf,
  type Screen,
  screenOf,
  SHOWS,
  SORTS,
  STATES,
} from '../../../../src/admin/queue/query'

const read = (address: string): Screen => screenOf(new URLSearchParams(address))

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
const screens: fc.Arbitrary<Screen> = fc.record({
  tab: fc.constantFrom('queue', 'questions'),
  to: fc.constantFrom(null, 'en', 'fa'),
  collection: fc.option(words, { nil: null }),
  state: fc.constantFrom(null, ...STATES),
  assignee: fc.option(words, { nil: null }),
  show: fc.constantFrom(...SHOWS),
  q: fc.oneof(fc.constant(''), words),
  sort: fc.constantFrom(...SORTS),
  page: fc.integer({ min: 1, max: 1_000 }),
  isCoverageOpen: fc.boolean(),
})

describe('the address of the queue', () => {
  it('brings back the same screen, whatever stands in it', () => {
    fc.assert(
      fc.property(screens, (screen) => {
        expect(read(addressOf(screen))).toEqual(screen)
      }),
    )
  })

  it('is empty for the first screen', () => {
    expect(addressOf(FIRST_SCREEN)).toBe('')
    expect(read('')).toEqual(FIRST_SCREEN)
  })

  it('does not say "locale", by which Payload would change the language of the content', () => {
    fc.assert(
      fc.property(screens, (screen) => {
        expect(new URLSearchParams(addressOf(screen)).has('locale')).toBe(false)
      }),
    )
  })

  it.each([
    ['?to=de', { to: null }],
    ['?to=', { to: null }],
    ['?state=done', { state: null }],
    ['?show=none', { show: 'all' }],
    ['?sort=colour', { sort: 'importance' }],
    ['?page=0', { page: 1 }],
    ['?page=1.5', { page: 1 }],
    ['?page=x', { page: 1 }],
    ['?tab=x', { tab: 'queue' }],
    ['?coverage=yes', { isCoverageOpen: false }],
  ])('%s counts as not said', (address, expected) => {
    expect(read(address)).toMatchObject(expected)
  })
})

describe('the question to the server', () => {
  it.each([
    [{}, '?show=all&sort=importance&page=1'],
    [
      { to: 'fa', collection: 'foods', state: 'missing', assignee: 'me', show: 'open', sort: 'due', page: 3 },
      '?locale=fa&collection=foods&state=missing&assignee=me&show=open&sort=due&page=3',
    ],
    [{ q: '  salt ' }, '?show=all&q=salt&sort=importance&page=1'],
  ] as const)('of %o is %s', (change, expected) => {
    expect(questionOf({ ...FIRST_SCREEN, ...change })).toBe(expected)
  })
})

describe('the filter', () => {
  it.each([
    ['another page', { page: 2 }, false],
    ['another order', { sort: 'title' }, false],
    ['an open coverage', { isCoverageOpen: true }, false],
    ['spaces in the search', { q: '  ' }, false],
    ['a search', { q: 'x' }, true],
    ['a language', { to: 'fa' }, true],
    ['what is shown', { show: 'open' }, true],
    ['a person', { assignee: 'me' }, true],
  ] as const)('%s changes it: %o, %s', (_, change, expected) => {
    const screen = { ...FIRST_SCREEN, ...change }
    expect(filterOf(screen) !== filterOf(FIRST_SCREEN)).toBe(expected)
    expect(isFiltered(screen)).toBe(expected)
  })
})
