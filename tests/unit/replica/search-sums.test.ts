import { expect, test } from 'vitest'

import { bestPlaces } from '../../../src/replica/search/best'
import type { List, ListOf } from '../../../src/replica/search/lists'
import { adder } from '../../../src/replica/search/sums'

const list = (weights: Readonly<Record<number, number>>, rarity = 1): List => ({
  docs: Uint32Array.from(Object.keys(weights), Number),
  weights: Uint8Array.from(Object.values(weights)),
  rarity,
})

const LISTS: Readonly<Record<string, List>> = {
  pain: list({ 0: 255, 2: 51 }),
  ache: list({ 2: 255, 3: 255 }, 2),
}
const listOf: ListOf = (words) => LISTS[words.join(' ')] ?? null
const way = (word: string, worth: number) => ({ words: [word], worth })

test('an entry counts by the best of the ways in which it says a word, and says it once', () => {
  const { addGroup, begin } = adder()
  const { said, scores } = begin(4)
  const weight = addGroup([way('pain', 1), way('ache', 0.5), way('nothing', 1)], listOf)
  expect([...scores]).toEqual([1, 0, 1, 1])
  expect(weight).toBe(1)
  expect([...said]).toEqual([1, 0, 1, 1])
})

test('a search begins with nothing left of the one before, however many entries there are by then', () => {
  const { addGroup, begin } = adder()
  begin(4)
  addGroup([way('ache', 1)], listOf)
  for (const length of [4, 6, 4]) {
    const { said, scores } = begin(length)
    addGroup([way('pain', 1)], listOf)
    expect([...scores.subarray(0, length)].map((score) => score.toFixed(1)).join(' ')).toBe(
      ['1.0', '0.0', '0.2', '0.0', '0.0', '0.0'].slice(0, length).join(' '),
    )
    expect([...said.subarray(0, length)]).toEqual([1, 0, 1, 0, 0, 0].slice(0, length))
  }
})

test('a bonus makes better what says something, and finds nothing by itself', () => {
  const { addBonus, addGroup, begin } = adder()
  const { said, scores } = begin(4)
  addGroup([way('pain', 1)], listOf)
  addBonus(list({ 0: 255, 1: 255 }), 3)
  expect(scores[0]).toBe(4)
  expect([scores[1], said[1]]).toEqual([0, 0])
})

const offered = (scores: readonly number[], best: ReturnType<typeof bestPlaces>): string => {
  scores.forEach((score, doc) => best.offer(doc, score))
  // Numbers are given in another order on each node; keys are the same.
  const places = best.places((docs) => new Map(docs.map((doc) => [doc, `key${9 - doc}`])))
  return places.map(({ key, score }) => `${key}:${score}`).join(' ')
}

test('of the same score, the entry with the lesser key comes first, on this page and on the next', () => {
  const scores = [3, 5, 3, 9, 3, 5]
  expect(offered(scores, bestPlaces(2, null))).toBe('key6:9 key4:5')
  expect(offered(scores, bestPlaces(2, { key: 'key4', score: 5 }))).toBe('key8:5 key5:3')
  expect(offered(scores, bestPlaces(3, { key: 'key5', score: 3 }))).toBe('key7:3 key9:3')
})

test('the least score that still counts is told as soon as the page is full', () => {
  const best = bestPlaces(2, null)
  expect(best.offer(0, 4)).toBe(-Infinity)
  expect(best.offer(1, 7)).toBe(4)
  expect(best.offer(2, 4)).toBe(4)
  expect(best.offer(3, 6)).toBe(6)
})
