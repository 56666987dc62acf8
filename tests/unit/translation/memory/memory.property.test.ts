import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { expect, it } from 'vitest'

import { createMemoryIndex, type Remembered } from '../../../../src/translation/memory'
import { marksIn } from '../../../../src/translation/units/marked-text'
import { shapeOf } from '../../../../src/translation/memory/shape'
import { remember } from './remember'

const WORDS = 'the muscle cramps at night rest water <1/> 5 12 Stretch it slowly و عضله‌ها را ۷ بار بکشید'.split(' ')

/** Sentences of few words, so that many are alike. */
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => words.filter((word, index) => !word.startsWith('<') || words.indexOf(word) === index).join(' '))

const memory = fc
  .array(fc.tuple(sentence, sentence), { maxLength: 20 })
  .map((pairs) => pairs.map(([source, target]) => remember(source, target)))

const ask = (text: string) => ({ text, sourceLocale: 'en', targetLocale: 'fa', limit: 100 })

const filled = (all: readonly Remembered[]) => {
  const index = createMemoryIndex()
  for (const one of all) index.add(one)
  return index
}

it('a memory that forgot is one that never knew', () => {
  fc.assert(
    fc.property(memory, fc.array(fc.nat(19)), sentence, (all, forgotten, text) => {
      const index = filled(all)
      for (const place of forgotten) if (all[place]) index.remove(all[place].id)
      const kept = all.filter((_, place) => !forgotten.includes(place))
      expect(index.size).toBe(kept.length)
      expect(index.lookUp(ask(text))).toEqual(filled(kept).lookUp(ask(text)))
    }),
  )
})

it('what it offers has no mark that the text has not, and is worth no more than the letters say', () => {
  fc.assert(
    fc.property(memory, sentence, (all, text) => {
      const asked = shapeOf(text, 'en').words
      for (const { percent, remembered, target } of filled(all).lookUp(ask(text))) {
        const words = shapeOf(remembered.source, 'en').words
        const alike = 100 * (1 - distance(asked, words) / Math.max(asked.length, words.length))
        expect(percent).toBeLessThanOrEqual(alike)
        expect(marksIn(text)).toEqual(expect.arrayContaining(marksIn(target)))
      }
    }),
  )
})

it('what it has is always found again, and said to be the same', () => {
  fc.assert(
    fc.property(memory, (all) => {
      const index = filled(all)
      for (const { source, target } of all) {
        const isWhole = String(marksIn(source)) === String(marksIn(target))
        const [best] = index.lookUp(ask(source))
        if (isWhole) expect(best).toMatchObject({ percent: 100, penalties: [] })
        else expect(best?.percent).toBeGreaterThanOrEqual(99)
      }
    }),
  )
})
