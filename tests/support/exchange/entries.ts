import fc from 'fast-check'

import type { ExchangeEntry, ExchangeUnit } from '../../../src/translation/exchange'
import { escapeText, piecesOf } from '../../../src/translation/units/marked-text'
import { sentencesOf } from '../../../src/translation/units/sentences'
import type { MarkInfo } from '../../../src/translation/units/unit'

/** A unit with two marks, without a translation. Its sentences are its source's, unless others are given. */
export const unitFixture = (over: Partial<ExchangeUnit>): ExchangeUnit => {
  const source = over.source ?? 'Take <1>two tablets</1> of <2/>.'
  return {
    key: 'body.row-1.text#3',
    labels: ['Body', 'Paragraph'],
    source,
    sentences: over.sentences ?? [source],
    target: null,
    state: 'missing',
    sourceHash: 'a'.repeat(64),
    marks: marksOf('<1></1><2/>'),
    notes: ['For patients.'],
    terms: [{ source: 'tablet', target: 'قرص' }],
    matches: [],
    ...over,
  }
}

/** What the marks of a text stand for: pairs are bold, the others a dose. */
export const marksOf = (text: string): MarkInfo[] => {
  return piecesOf(text).flatMap((piece): MarkInfo[] =>
    piece.kind === 'open'
      ? [{ mark: piece.mark, kind: 'bold', isPair: true, of: '' }]
      : piece.kind === 'alone'
        ? [{ mark: piece.mark, kind: 'quantity', isPair: false, of: 'dose' }]
        : [],
  )
}

const PIECES = [
  'Take two tablets. ',
  'See a doctor!',
  'گرفتگی عضلات شایع است. ',
  'می‌رود؟ ',
  'نقطهٔ ماشه‌ای',
  '۰٫۵ میلی‌گرم',
  '<',
  '&',
  ']]>',
  '"',
  "'",
  '=',
  ',',
  ';',
  '\n',
  '\r',
  '\t',
  ' ',
  '\u0007',
  '\ufffe',
  '\u200f',
  '🦵',
]

const literal = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 5 })
  .map((parts) => parts.join(''))

type Tree = { readonly text: string } | { readonly inside: readonly Tree[] } | { readonly alone: true }

const { tree } = fc.letrec<{ tree: Tree; node: Tree }>((tie) => ({
  tree: fc.array(tie('node'), { maxLength: 4 }).map((inside) => ({ inside })),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    literal.map((text) => ({ text })),
    fc.constant({ alone: true } as const),
    tie('tree'),
  ),
}))

/** A marked text; its marks are numbered as they come, the outermost pair is none. */
export const arbitraryMarked: fc.Arbitrary<string> = tree.map((root) => {
  let mark = 0
  const write = (node: Tree): string => {
    if ('text' in node) return escapeText(node.text)
    mark += 1
    const own = mark
    return 'alone' in node ? `<${own}/>` : `<${own}>${node.inside.map(write).join('')}</${own}>`
  }
  return 'inside' in root ? root.inside.map(write).join('') : write(root)
})

const address = fc.stringMatching(/^[a-z][\w.-]{0,8}$/u)
const remark = fc.stringMatching(/^[\wآ-ی<&>"'=][\wآ-ی ,.;<&>]{0,10}[\wآ-ی]$/u)
const pairOf = (text: fc.Arbitrary<string>) => fc.record({ source: text, target: text })

export const arbitraryUnit: fc.Arbitrary<ExchangeUnit> = fc
  .record({
    field: address,
    number: fc.nat(99),
    labels: fc.array(remark, { maxLength: 3 }),
    source: arbitraryMarked,
    target: fc.option(
      arbitraryMarked.filter((text) => text !== ''),
      { freq: 3 },
    ),
    state: fc.constantFrom('machine', 'draft', 'translated', 'reviewed', 'outdated'),
    sourceHash: fc.stringMatching(/^[0-9a-f]{64}$/u),
    notes: fc.array(remark, { maxLength: 3 }),
    terms: fc.array(pairOf(remark), { maxLength: 2 }),
    matches: fc.array(
      fc.record({ source: arbitraryMarked, target: arbitraryMarked, percent: fc.integer({ min: 70, max: 101 }) }),
      { maxLength: 2 },
    ),
  })
  .map(({ field, number, ...unit }) => ({
    ...unit,
    key: `${field}#${number}`,
    sentences: sentencesOf(unit.source, 'en'),
    marks: marksOf(unit.source),
    state: unit.target === null ? 'missing' : unit.state,
  }))

export const arbitraryEntry: fc.Arbitrary<ExchangeEntry> = fc.record({
  type: address,
  id: address,
  title: remark,
  units: fc.array(arbitraryUnit, { maxLength: 4 }),
})
