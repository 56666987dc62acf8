/** Sentences for the memory: the clinic's own, cut and joined and with other words, so that few are the same. */
import type { Remembered } from '../src/translation/memory'
import { clinicLines, type Line } from './clinic-lines'

export type Texts = {
  /** As many different sentences in both languages as wanted. */
  readonly remembered: (count: number) => Remembered[]
  /** A sentence with some of its words changed, as an editor would. */
  readonly edited: (text: string) => string
}

/** @param seed the same sentences come of the same seed */
export const memoryTexts = (seed: number): Texts => {
  const random = randomNumbers(seed)
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!
  const lines = clinicLines()
  const words = { en: wordsOf(lines, 'en'), fa: wordsOf(lines, 'fa') }

  const withOtherWords = (text: string, share: number, others: readonly string[]): string =>
    text
      .split(' ')
      .map((word) => (random() < share ? one(others) : word))
      .join(' ')

  const spliced = (locale: keyof Line, first: Line, second: Line): string => {
    const [head, tail] = [first[locale].split(' '), second[locale].split(' ')]
    return [...head.slice(0, Math.ceil(head.length / 2)), ...tail.slice(Math.floor(tail.length / 2))].join(' ')
  }

  const remember = (number: number): Remembered => {
    const [first, second] = [one(lines), one(lines)]
    const dose = Math.floor(random() * 1_000)
    const en = withOtherWords(spliced('en', first, second), 0.15, words.en)
    const fa = withOtherWords(spliced('fa', first, second), 0.15, words.fa)
    const hasNumber = random() < 0.3
    return {
      id: String(number),
      sourceLocale: 'en',
      targetLocale: 'fa',
      source: hasNumber ? `${en} Take ${dose} mg.` : en,
      target: hasNumber ? `${fa} ${dose.toLocaleString('fa-IR')} میلی‌گرم بخورید.` : fa,
      before: null,
      after: null,
      origin: 'review',
      scope: `causes/${number % 1_000}`,
      by: null,
      at: new Date(Date.UTC(2026, 0, 1) + number * 1_000).toISOString(),
    }
  }
  return {
    remembered: (count) => Array.from({ length: count }, (_, number) => remember(number)),
    edited: (text) => withOtherWords(text, 0.12, words.en),
  }
}

const wordsOf = (lines: readonly Line[], locale: keyof Line): string[] =>
  lines.flatMap((line) => line[locale].split(' '))

/** Numbers below 1 that are the same in every run (mulberry32). */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
