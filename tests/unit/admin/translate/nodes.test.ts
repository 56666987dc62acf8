import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { markedOf } from '../../../../src/admin/translate/text/marked'
import { chipName, type NodeLike, offsetOf, piecesOfNode, placeOf } from '../../../../src/admin/translate/text/nodes'
import { lengthOf, readMarked } from '../../../../src/admin/translate/text/pieces'

const element = (
  nodeName: string,
  childNodes: NodeLike[],
  dataset: NonNullable<NodeLike['dataset']> = {},
): NodeLike => ({
  nodeType: 1,
  nodeName,
  nodeValue: null,
  childNodes,
  dataset,
})
const text = (nodeValue: string): NodeLike => ({ nodeType: 3, nodeName: '#text', nodeValue, childNodes: [] })
const chip = (mark: string) => element('SPAN', [], { mark })
const read = (...nodes: NodeLike[]) => markedOf(piecesOfNode(element('DIV', nodes)))

/** The nodes that the editor draws, half-spaces shown. */
const drawn = (marked: string): NodeLike =>
  element(
    'DIV',
    readMarked(marked).flatMap((piece) =>
      piece.kind === 'text'
        ? piece.text
            .split(/(\u200c)/u)
            .filter((part) => part !== '')
            .map((part) => (part === '\u200c' ? element('SPAN', [text(part)]) : text(part)))
        : [chip(chipName(piece))],
    ),
  )

describe('the editor’s nodes, read', () => {
  it.each([
    ['text and chips', [text('a'), chip('o1'), text('b'), chip('c1'), chip('a2')], 'a<1>b</1><2/>'],
    ['a shown half-space', [text('می'), element('SPAN', [text('\u200c')]), text('روم')], 'می\u200cروم'],
    ['what an input method split', [text('a'), text('b')], 'ab'],
    ['the filler of an empty line', [element('BR', [], { filler: '' })], ''],
    ['a line end of the browser’s', [text('a'), element('BR', []), text('b')], 'a\nb'],
    ['lines of the browser’s', [text('a'), element('DIV', [text('b')])], 'a\nb'],
    ['a literal mark', [text('<1>&')], '&lt;1>&amp;'],
  ])('%s', (_, nodes, marked) => {
    expect(read(...nodes)).toBe(marked)
  })

  it('are what was drawn, for any text', () => {
    for (const marked of ['', 'a', '<1>می‌روم</1> <2/> &amp; &lt;b', '<1><2>a</2></1>'])
      expect(markedOf(piecesOfNode(drawn(marked)))).toBe(marked)
  })
})

describe('places in the nodes', () => {
  it('are found again by their offset, wherever a caret can be', () => {
    const marked = fc.constantFrom('', 'abc', '<1>می‌روم</1> x<2/>', '<2/><3/>', '\u200c\u200c', 'a<1></1>')
    fc.assert(
      fc.property(marked, fc.nat(12), (given, wanted) => {
        const root = drawn(given)
        const offset = Math.min(wanted, lengthOf(piecesOfNode(root)))
        const place = placeOf(root, offset)
        expect(offsetOf(root, place.node, place.offset)).toBe(offset)
      }),
    )
  })

  it('are nowhere outside of the editor', () => {
    expect(offsetOf(drawn('abc'), text('x'), 0)).toBe(null)
  })
})
