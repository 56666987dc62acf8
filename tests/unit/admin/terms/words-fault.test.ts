import { describe, expect, it } from 'vitest'

import type { WordRow } from '../../../../src/admin/terms/types'
import { faultOfWords, withStatus } from '../../../../src/admin/terms/words-fault'

const word = (row: string, language: string, status: WordRow['status'] = 'allowed'): WordRow => ({
  row,
  language,
  text: row,
  status,
})

describe('words of a term', () => {
  it.each([
    ['one preferred word in each language', [word('a', 'en', 'preferred'), word('b', 'fa', 'preferred')], null],
    ['the same word in two languages', [word('a', 'en'), { ...word('b', 'fa'), text: 'a' }], null],
    [
      'two preferred words in one language',
      [word('a', 'en', 'preferred'), word('b', 'en', 'preferred')],
      { key: 'twoPreferred', language: 'en' },
    ],
    ['one word twice', [word('a', 'en'), { ...word('b', 'en'), text: 'a ' }], { key: 'twice', word: 'a ' }],
  ])('have this fault: %s', (_what, words, fault) => {
    expect(faultOfWords(words)).toEqual(fault)
  })

  it('lose the word that their language preferred when another one is preferred', () => {
    const words = [word('a', 'en', 'preferred'), word('b', 'en', 'forbidden'), word('c', 'fa', 'preferred')]
    expect(withStatus(words, 'b', 'preferred').map(({ row, status }) => [row, status])).toEqual([
      ['a', 'allowed'],
      ['b', 'preferred'],
      ['c', 'preferred'],
    ])
  })
})
