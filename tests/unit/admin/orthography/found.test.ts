import type { ClientField, FormState } from 'payload'
import { describe, expect, it } from 'vitest'

import { formTexts } from '../../../../src/admin/orthography/form-texts'
import { findAll, isSame, mended, surroundings } from '../../../../src/admin/orthography/found'
import { editRuns, runsOf } from '../../../../src/admin/orthography/rich-runs'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const quantity = { type: 'inlineBlock', fields: { blockType: 'quantity', key: 'water' } }
const link = (...children: object[]) => ({ type: 'link', fields: { url: 'https://example.org' }, children })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const state = (...children: object[]) => ({ root: { type: 'root', children } })

/** As if it were the only text of a form. */
const found = (value: unknown) => findAll([{ path: 'summary', labels: ['Summary'], value }], 'fa', new Set())

describe('the runs of a rich text', () => {
  it('go over the borders of formats and links, and keep a place for what is no text', () => {
    expect(
      runsOf(
        state(
          paragraph(text('one '), text('two', 1), link(text(' three')), quantity, { type: 'linebreak' }, text('four')),
          { type: 'list', children: [{ type: 'listitem', children: [text('five')] }] },
        ),
      ),
    ).toEqual(['one two three\ufffc\nfour', 'five'])
  })

  it('are edited where they stand; formats, links and quantities stay', () => {
    const before = state(paragraph(text('ab'), text('cd', 1), link(text('ef')), quantity, text('gh')))
    const edits = [
      { start: 1, end: 3, replacement: 'X' },
      { start: 5, end: 5, replacement: '+' },
      { start: 7, end: 8, replacement: '' },
    ]
    expect(editRuns(before, new Map([[0, edits]]))).toEqual(
      state(paragraph(text('aX'), text('d', 1), link(text('e+f')), quantity, text('h'))),
    )
  })

  it('are not edited where a quantity would be lost, or in code', () => {
    const before = state(paragraph(text('ab'), quantity, text('cd', 16)))
    const edits = [
      { start: 1, end: 3, replacement: 'X' },
      { start: 3, end: 4, replacement: 'X' },
    ]
    expect(editRuns(before, new Map([[0, edits]]))).toEqual(before)
  })

  it('lose a text node that an edit empties', () => {
    const before = state(paragraph(text('a'), text('b', 1), text('c')))
    expect(editRuns(before, new Map([[0, [{ start: 1, end: 2, replacement: '' }]]]))).toEqual(
      state(paragraph(text('a'), text('c'))),
    )
  })
})

describe('what is found in the texts of a form', () => {
  // U+0633 U+0644 U+0627 U+0645, a space, a comma, …: a Latin comma and a Latin question mark.
  it('is mended in a plain text', () => {
    const findings = found('سلام ,خوبی?')
    expect(findings.map(({ rule }) => rule)).toContain('persian-punctuation')
    expect(mended(findings).get('summary')).toBe('سلام، خوبی؟')
  })

  it('is mended in a rich text, over the border of a bold word', () => {
    const value = state(paragraph(text('سلام'), text(' ,خوبی', 1), text('?')), paragraph(text('چرا?')))
    expect(mended(found(value)).get('summary')).toEqual(
      state(paragraph(text('سلام'), text('، خوبی', 1), text('؟')), paragraph(text('چرا؟'))),
    )
  })

  it('is found again where the text goes on, and is another where it says something else', () => {
    const [question] = found('سلام?')
    expect(found('سلام? چرا').filter((now) => isSame(question!, now))).toHaveLength(1)
    expect(found('درود?').filter((now) => isSame(question!, now))).toEqual([])
  })

  it('is nothing in a language without a lint, and without the rules that are hidden', () => {
    const texts = [{ path: 'summary', labels: [], value: 'سلام?' }]
    expect(findAll(texts, 'en', new Set())).toEqual([])
    expect(findAll(texts, 'fa', new Set(['persian-punctuation']))).toEqual([])
  })

  it('is shown with whole words around it', () => {
    const words = 'one two three four five six seven eight nine ten'
    expect(surroundings({ words, start: 24, end: 27 })).toEqual({
      before: '…four five ',
      found: 'six',
      after: ' seven eight…',
    })
  })
})

describe('the localized texts of a form', () => {
  const line = (name: string): ClientField => ({ name, type: 'text', localized: true, label: name })
  const fields: ClientField[] = [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Text',
          fields: [
            line('title'),
            { name: 'kind', type: 'text' },
            {
              name: 'body',
              type: 'blocks',
              label: 'Body',
              blocks: [
                { slug: 'faq', fields: [{ name: 'items', type: 'array', label: 'Items', fields: [line('question')] }] },
              ],
            },
          ],
        },
      ],
    },
    line('slug'),
    { name: 'seo', type: 'group', label: 'SEO', fields: [line('description')] },
  ]
  const form: FormState = {
    title: { value: 'عنوان' },
    kind: { value: 'نوع' },
    slug: { value: 'نشانی' },
    'seo.description': { value: 'شرح' },
    body: { rows: [{ id: 'a' }, { id: 'b' }] },
    'body.0.blockType': { value: 'gone' },
    'body.1.blockType': { value: 'faq' },
    'body.1.items': { rows: [{ id: 'c' }] },
    'body.1.items.0.question': { value: 'چرا؟' },
  }

  it('are those of rows, blocks and groups too, with where they stand in words', () => {
    expect(formTexts(fields, { state: form, blocksMap: {} })).toEqual([
      { path: 'title', labels: ['title'], value: 'عنوان' },
      { path: 'body.1.items.0.question', labels: ['Body', '2', 'Items', '1', 'question'], value: 'چرا؟' },
      { path: 'seo.description', labels: ['SEO', 'description'], value: 'شرح' },
    ])
  })
})
