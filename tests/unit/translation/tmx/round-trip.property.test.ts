import fc from 'fast-check'
import { expect, it } from 'vitest'

import type { Remembered } from '../../../../src/translation/memory'
import { markedOf, type Piece } from '../../../../src/translation/units/marked-text'
import { read, written } from './files'

const PIECES = [
  'Take two tablets.',
  'می‌رود؟ ',
  '۰٫۵ میلی‌گرم',
  '<',
  '>',
  '&',
  '&amp;',
  ']]>',
  '"',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '  ',
  '\u0085',
  '\u2028',
  '\u200f',
  '🦵',
]

const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''))

/** Text, a pair with a mark inside and text after it, with numbers as they come. */
const marked = fc
  .tuple(
    text,
    text,
    text,
    fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: 2, maxLength: 2 }),
    fc.boolean(),
  )
  .map(([before, inside, after, [pair = 1, alone = 2], hasMarks]) =>
    markedOf([
      { kind: 'text', text: before },
      ...(hasMarks
        ? ([
            { kind: 'open', mark: pair },
            { kind: 'text', text: inside },
            { kind: 'alone', mark: alone },
            { kind: 'close', mark: pair },
          ] satisfies Piece[])
        : []),
      { kind: 'text', text: after },
    ]),
  )

const languages = fc.constantFrom(['en', 'fa'] as const, ['fa', 'en'] as const)

/** A source and a target with the same marks, as every translation of ours has. */
const remembered: fc.Arbitrary<Remembered> = fc
  .record({
    languages,
    source: marked,
    target: text,
    before: fc.option(text),
    after: fc.option(text),
    origin: fc.constantFrom('review', 'seed', 'import'),
    scope: fc.constantFrom('causes/1', 'file & "name".tmx'),
    by: fc.option(fc.uuid()),
    at: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
  })
  .map(({ languages: [sourceLocale, targetLocale], source, target, ...rest }) => ({
    id: '',
    ...rest,
    sourceLocale,
    targetLocale,
    source,
    target: `${markedOf([{ kind: 'text', text: target }])}${(source.match(/<\/?\d+\/?>/gu) ?? []).join('')}`,
  }))

it('what is written is what is read, to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(remembered, { maxLength: 5 }), fc.integer({ min: 1, max: 700 }), async (all, step) => {
      const numbered = all.map((one, index) => ({ ...one, id: `r${index}` }))
      expect(await read(await written(numbered), step)).toEqual(numbered)
    }),
  )
})
