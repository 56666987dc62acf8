import { isBlank, nodesOf, type RichTextState } from '#fields'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { marksIn, plainOf } from '../../../../src/translation/units/marked-text'
import { marksTogether, pairMarks } from '../../../../src/translation/units/pair-marks'
import { cutRichText, joinRichText } from '../../../../src/translation/units/rich-text'
import { arbitraryRichText } from '../../../support/arbitrary-rich-text'
import { richText } from '../../../support/content'

const wordsIn = (state: RichTextState | null): string =>
  state ? [...nodesOf(state)].map(({ text = '' }) => text).join('') : ''

describe('a rich text cut into units', () => {
  it('is the same again when it is put together unchanged', () => {
    fc.assert(
      fc.property(arbitraryRichText(), (state) => {
        const blocks = cutRichText(state)
        fc.pre(blocks.length > 0)
        expect(joinRichText(state, blocks, 'ltr')).toEqual(state)
      }),
    )
  })

  it('is the same again when it is the target of a source with other words and other marks', () => {
    fc.assert(
      fc.property(arbitraryRichText(), arbitraryRichText(), (target, other) => {
        const blocks = cutRichText(target)
        fc.pre(blocks.length > 0)
        const sources = cutRichText(other)
        const targets = blocks.map((block, index) => {
          const marks = sources[index]?.marks ?? []
          const paired = pairMarks(block, marks)
          return { text: paired.text, marks: marksTogether(marks, paired.marks) }
        })
        expect(joinRichText(target, targets, 'ltr')).toEqual(target)
      }),
    )
  })

  it('has every word of the text in its units', () => {
    fc.assert(
      fc.property(arbitraryRichText(), (state) => {
        const plain = cutRichText(state)
          .map(({ text }) => plainOf(text))
          .join('')
        for (const letter of wordsIn(state).matchAll(/[\p{L}\p{N}]/gu)) expect(plain).toContain(letter[0])
        expect(plain.replaceAll(/[^\p{L}\p{N}]/gu, '')).toBe(wordsIn(state).replaceAll(/[^\p{L}\p{N}]/gu, ''))
      }),
    )
  })

  it('numbers its marks from one in reading order', () => {
    fc.assert(
      fc.property(arbitraryRichText(), (state) => {
        for (const { marks, text } of cutRichText(state)) {
          expect(marks.map(({ mark }) => mark)).toEqual(marks.map((_, index) => index + 1))
          expect(marksIn(text)).toEqual(marks.map(({ mark }) => mark))
        }
      }),
    )
  })

  it('leaves a block out whose unit has no target, and is nothing where none has', () => {
    const state = richText('One.', 'Two.', 'Three.')
    const [one, , three] = cutRichText(state as RichTextState)
    expect(wordsIn(joinRichText(state as RichTextState, [one!, null, three!], 'ltr'))).toBe('One.Three.')
    expect(joinRichText(state as RichTextState, [null, null, null], 'ltr')).toBeNull()
  })

  it('gives every element the direction of the target, and the root none', () => {
    fc.assert(
      fc.property(arbitraryRichText(), (state) => {
        const blocks = cutRichText(state)
        fc.pre(blocks.length > 0)
        const joined = joinRichText(state, blocks, 'rtl')
        for (const { children, direction, type } of nodesOf(joined as RichTextState))
          if (children) expect(direction).toBe(type === 'root' ? null : 'rtl')
      }),
    )
  })

  it('has no units where there is nothing to read', () => {
    fc.assert(
      fc.property(arbitraryRichText(), (state) => {
        if (isBlank(state)) expect(cutRichText(state)).toEqual([])
      }),
    )
  })
})
