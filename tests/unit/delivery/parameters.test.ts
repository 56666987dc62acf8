import { describe, expect, it } from 'vitest'

import { moment, readParameters, wholeNumber } from '../../../src/delivery/parameters'
import { ProblemError } from '../../../src/delivery/problem'

const read = (query: string, known: readonly string[] = ['a', 'b']) => readParameters(new URLSearchParams(query), known)

const problemOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof ProblemError)
      return `${error.problem.status} ${error.problem.type.split('/').at(-1)} ${error.problem.parameter}`
    throw error
  }
  return null
}

describe('parameters', () => {
  it.each([
    ['', null],
    ['a=1&b=2', null],
    ['a=', null],
    ['c=1', '400 unknown-parameter c'],
    ['a=1&c', '400 unknown-parameter c'],
    ['A=1', '400 unknown-parameter A'],
    ['a=1&a=1', '400 repeated-parameter a'],
    ['a%5B%5D=1', '400 unknown-parameter a[]'],
    ['toString=1', '400 unknown-parameter toString'],
  ])('"%s" → %s', (query, problem) => {
    expect(problemOf(() => read(query))).toBe(problem)
  })

  it('are in the composed form of Unicode, as everything published is', () => {
    expect(read(`a=${encodeURIComponent('آب'.normalize('NFD'))}`).get('a')).toBe('آب'.normalize('NFC'))
  })
})

describe('a whole number', () => {
  it.each([
    ['', 20],
    ['a=1', 1],
    ['a=100', 100],
    ['a=007', 7],
  ])('"%s" is %i', (query, value) => {
    expect(wholeNumber(read(query), 'a', { min: 1, max: 100, fallback: 20 })).toBe(value)
  })

  it.each(['0', '101', '1e1', '1e9', '-1', '+1', '1.0', ' 1', '', 'abc', '0x1', '۵', 'NaN', '9'.repeat(400)])(
    'is not "%s"',
    (value) => {
      expect(
        problemOf(() => wholeNumber(read(`a=${encodeURIComponent(value)}`), 'a', { min: 1, max: 100, fallback: 20 })),
      ).toBe('400 bad-parameter a')
    },
  )
})

describe('a moment', () => {
  it.each([
    ['2026-11-23T10:00:00Z', '2026-11-23T10:00:00.000Z'],
    ['2026-11-23T10:00:00.123456Z', '2026-11-23T10:00:00.123Z'],
    ['2026-11-23T10:00Z', '2026-11-23T10:00:00.000Z'],
    ['2026-11-23T10:00:00+03:30', '2026-11-23T06:30:00.000Z'],
    ['2026-11-23', '2026-11-23T23:59:59.999Z'],
    ['2028-02-29', '2028-02-29T23:59:59.999Z'],
  ])('%s is %s', (given, value) => {
    expect(moment(read(`a=${encodeURIComponent(given)}`), 'a')).toBe(value)
  })

  it.each([
    '',
    'now',
    '2026',
    '2026-11',
    '2026-13-01',
    '2026-02-29',
    '2026-04-31T10:00:00Z',
    '2026-11-23T24:01:00Z',
    '2026-11-23T10:00:00',
    '2026-11-23 10:00:00Z',
    '1405-۰۹-۰۲',
    '2026-11-23T10:00:00+99:00',
    '+012026-11-23',
  ])('is not "%s"', (given) => {
    expect(problemOf(() => moment(read(`a=${encodeURIComponent(given)}`), 'a'))).toBe('400 bad-parameter a')
  })
})
