import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { SeenKey } from '#contract'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { type CursorFile, cursorFile } from '../../../src/standalone/cursor-file'

let directory: string
let place: string
let file: CursorFile

beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-cursors-'))
  place = path.join(directory, 'cursors.sqlite')
  file = cursorFile(place)
})

afterEach(() => {
  file.close()
  rmSync(directory, { recursive: true })
})

const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString()

/** A key that was seen at a second, and said a number at another, if it did. */
const seen = (second: number, said?: readonly [second: number, seq: number]): SeenKey => ({
  keyId: 'one',
  seenAt: at(second),
  cursor: said ? { epoch: 'e', saidAt: at(said[0]), seq: said[1] } : null,
  begunAt: null,
})

/** The same, where it began anew at some time. */
const begun = (second: number, one: SeenKey): SeenKey => ({ ...one, begunAt: at(second) })

it.each<[string, SeenKey[], SeenKey]>([
  ['a later cursor is kept', [seen(1, [1, 5]), seen(2, [2, 6])], seen(2, [2, 6])],
  ['an older one that comes later is not', [seen(2, [2, 6]), seen(1, [1, 5])], seen(2, [2, 6])],
  ['a smaller number is kept where it was said later', [seen(1, [1, 6]), seen(2, [2, 5])], seen(2, [2, 5])],
  ['a use without a cursor leaves the one before', [seen(1, [1, 5]), seen(2)], seen(2, [1, 5])],
  ['a new beginning is kept', [begun(1, seen(1, [1, 0])), seen(2, [2, 5])], begun(1, seen(2, [2, 5]))],
  ['an older beginning is not', [begun(2, seen(2, [2, 0])), begun(1, seen(1, [1, 0]))], begun(2, seen(2, [2, 0]))],
  ['a cursor that comes after a later use is kept', [seen(3), seen(1, [1, 5])], seen(3, [1, 5])],
])('of what several processes write, %s', (_, writes, left) => {
  for (const each of writes) file.write([each])
  expect(file.read()).toEqual([left])
})

it('what was taken is gone, unless something was said since', () => {
  file.write([seen(1), { ...seen(1, [1, 5]), keyId: 'two' }, { ...seen(1), keyId: 'three' }])
  const taken = file.read()
  // Said in the same moment, but written down later.
  file.write([seen(1, [1, 7])])
  file.write([{ ...seen(2), keyId: 'two' }])
  file.drop(taken)
  expect(file.read()).toEqual([seen(1, [1, 7]), { ...seen(2, [1, 5]), keyId: 'two' }])
  file.drop(file.read())
  expect(file.read()).toEqual([])
})

it('where there is no file, nothing waits', () => {
  expect(file.read()).toEqual([])
})

it('a file that was taken away is made anew, by whoever comes first', () => {
  const other = cursorFile(place)
  file.write([seen(1)])
  expect(other.read()).toEqual([seen(1)])
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${place}${suffix}`)
  expect(file.read()).toEqual([])
  other.write([seen(2)])
  expect(file.read()).toEqual([seen(2)])
  other.close()
})

it.runIf(existsSync('/proc/self/fd'))('it is opened once, however often it is asked', () => {
  const handles = () => readdirSync('/proc/self/fd').length
  file.write([seen(1)])
  const before = handles()
  for (let turn = 0; turn < 50; turn += 1) {
    file.write([seen(turn)])
    file.drop(file.read())
  }
  expect(handles()).toBe(before)
})

it('a file that is damaged is made anew, and a place that can’t be written is a fault', () => {
  writeFileSync(place, 'no database, but long enough that nobody could take it for an empty one'.repeat(20))
  expect(() => file.write([seen(1)])).toThrow()
  file.write([seen(1)])
  expect(file.read()).toEqual([seen(1)])
  const folder = cursorFile(directory)
  for (const _ of ['once', 'twice']) expect(() => folder.write([seen(1)])).toThrow()
})
