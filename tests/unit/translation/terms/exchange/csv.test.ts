import { describe, expect, it } from 'vitest'

import { planTerms } from '../../../../../src/translation/terms/exchange'
import { read, termFixture, written } from './files'

const HEADER =
  'concept,domain,status,definition (en),definition (fa),language,word,use,part of speech,word note,note,source,wikidata'

const table = (...lines: string[]): string => `${lines.join('\r\n')}\r\n`

describe('a table of terms', () => {
  it('has a row a word, and what is said of the concept in the first of its rows', () => {
    const term = termFixture({
      definitions: { fa: 'انقباض' },
      words: {
        en: [{ text: 'cramp', status: 'preferred', partOfSpeech: 'noun' }],
        fa: [{ text: 'کرامپ', status: 'forbidden', note: 'Why, "this"' }],
      },
      note: '=HYPERLINK("x")',
    })
    expect(written('csv', [term, termFixture({ concept: 'empty', words: {} })])).toBe(
      `\ufeff${table(
        HEADER,
        `muscle-cramp,general,to-be-confirmed,,انقباض,en,cramp,preferred,noun,,"'=HYPERLINK(""x"")",,`,
        'muscle-cramp,,,,,fa,کرامپ,forbidden,,"Why, ""this""",,,',
        'empty,general,to-be-confirmed,,,,,,,,,,',
      )}`,
    )
  })

  it('is read in any order of rows and columns, and whichever sign stands between its cells', async () => {
    const file = table(
      'Word;Use;Language;ours;concept;note',
      'b;;EN;x;two;',
      'a; preferred ;en;x;one;',
      'ب;forbidden;fa;x;one;Said once.',
    )
    const found = await read('csv', file)
    expect(found).toMatchObject([
      { concept: 'two', place: 'row 2', facts: { note: null }, words: { en: [{ text: 'b', status: 'allowed' }] } },
      {
        concept: 'one',
        place: 'row 3',
        facts: { note: 'Said once.' },
        words: { en: [{ text: 'a', status: 'preferred' }], fa: [{ text: 'ب', status: 'forbidden' }] },
      },
    ])
    expect(found.map(({ faults }) => faults)).toEqual([[], []])
  })

  it('says nothing of what it has no column for, and takes away what it has an empty cell for', async () => {
    const known = termFixture({ definitions: { en: 'Old', fa: 'کهنه' }, note: 'N', source: 'S', domain: 'drug' })
    const [planned] = planTerms(
      await read('csv', table('concept,definition (en),definition (fa),note', 'muscle-cramp,New,,')),
      [known],
    )
    expect(planned).toMatchObject({
      kind: 'changed',
      term: { domain: 'drug', source: 'S', note: null, definitions: { en: 'New', fa: '' }, words: known.words },
      changes: [
        { field: 'note', before: 'N', after: null },
        { field: 'definition (en)', before: 'Old', after: 'New' },
        { field: 'definition (fa)', before: 'کهنه', after: null },
      ],
    })
  })

  it.each([
    ['x,,,,,tlh,a,,,,,,', 'row 2 has the language "tlh"; these are: en, fa'],
    ['x,,,,,en,,,,,,,', 'row 2 has a language and no word'],
    ['x,,,,,en,a,best,,,,,', 'row 2, use is "best"; these are: preferred, allowed, forbidden'],
    ['x,,,,,en,a,,noum,,,,', 'row 2, part of speech is "noum"; these are: noun, verb, adjective, adverb, phrase'],
    ['x,herbs,,,,,,,,,,,', 'domain is "herbs"; these are: general, drug, red-flag, everyday'],
    ['x,,sure,,,,,,,,,,', 'status is "sure"; these are: to-be-confirmed, confirmed'],
    ['x,,,,,en,a', 'row 2 has other cells than the first line has columns'],
    ['x,,,,,en,a,,,,,,,more', 'row 2 has other cells than the first line has columns'],
    ['x,,,,,,,,,,One,,\r\nx,,,,,,,,,,Two,,', '"note" says one thing in row 2 and another in row 3'],
  ])('has the fault of the row %s named', async (row, fault) => {
    const [term, ...others] = await read('csv', table(HEADER, row))
    expect(term?.faults).toEqual([fault])
    expect(others).toEqual([])
  })

  it.each([
    ['nothing', '', 'empty'],
    ['other columns', 'term,meaning\r\na,b\r\n', 'no column "concept"'],
    ['a column twice', 'concept,word,Word\r\n', '"word" stands twice'],
    ['a quote that is not closed', `${HEADER}\r\nx,"a`, 'Quote Not Closed'],
  ])('is none where it has %s', async (_, file, message) => {
    await expect(read('csv', file)).rejects.toThrow(message)
  })
})
