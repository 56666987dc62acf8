import { describe, expect, it } from 'vitest'

import { planTerms, type ReturnedTerm } from '../../../../../src/translation/terms/exchange'
import { termFixture } from './files'

const returned = (more: Partial<ReturnedTerm> = {}): ReturnedTerm => ({
  place: 'row 2',
  concept: 'muscle-cramp',
  aliases: [],
  facts: {},
  definitions: {},
  words: {},
  otherLanguages: [],
  faults: [],
  ...more,
})

const KNOWN = termFixture({ definitions: { fa: 'می‌رود' } })

describe('a term that comes back', () => {
  it('is new with the usual domain and status where nothing says them', () => {
    expect(
      planTerms([returned({ concept: 'new-one', words: { en: [{ text: 'a', status: 'preferred' }] } })], [KNOWN]),
    ).toEqual([
      {
        kind: 'new',
        place: 'row 2',
        concept: 'new-one',
        term: {
          concept: 'new-one',
          domain: 'general',
          status: 'to-be-confirmed',
          note: null,
          source: null,
          wikidata: null,
          definitions: {},
          words: { en: [{ text: 'a', status: 'preferred' }] },
        },
      },
    ])
  })

  it('is the same where it says nothing, or nothing new', () => {
    expect(planTerms([returned()], [KNOWN])).toMatchObject([{ kind: 'same' }])
    const again = returned({
      facts: { note: null, domain: 'general' },
      definitions: KNOWN.definitions,
      words: KNOWN.words,
    })
    expect(planTerms([again], [KNOWN])).toMatchObject([{ kind: 'same' }])
  })

  it('is the same where its definition is typed with an Arabic keyboard, as a save would keep it', () => {
    expect(planTerms([returned({ definitions: { fa: 'مي‌رود' } })], [KNOWN])).toMatchObject([{ kind: 'same' }])
  })

  it('has all words of a language in the place of those that were, and leaves the other language', () => {
    const words = {
      fa: [
        { text: 'کرامپ', status: 'preferred' as const },
        { text: 'گرفتگی عضلانی', status: 'allowed' as const, note: 'Old.' },
      ],
    }
    expect(planTerms([returned({ words })], [KNOWN])).toMatchObject([
      {
        kind: 'changed',
        term: { words: { ...words, en: KNOWN.words.en } },
        changes: [
          {
            field: 'words (fa)',
            before: '"گرفتگی عضلانی" preferred',
            after: '"کرامپ" preferred; "گرفتگی عضلانی" allowed "Old."',
          },
        ],
      },
    ])
  })

  it('is changed where only the order of its words is', () => {
    const words = [
      { text: 'a', status: 'allowed' as const },
      { text: 'b', status: 'allowed' as const },
    ]
    const known = termFixture({ words: { en: words } })
    expect(planTerms([returned({ words: { en: words.toReversed() } })], [known])).toMatchObject([{ kind: 'changed' }])
  })
})

describe('a term that cannot be taken', () => {
  const word = (text: string, status: 'preferred' | 'allowed' = 'allowed') => ({ text, status })

  it.each<[string, Partial<ReturnedTerm>, string]>([
    ['no concept', { concept: null }, 'which concept'],
    ['no name of a concept', { concept: 'Muscle Cramp' }, '"Muscle Cramp" is no name of a concept'],
    ['a long concept', { concept: 'a'.repeat(121) }, 'its concept has 121 characters; 120 are allowed'],
    ['two preferred words', { words: { en: [word('a', 'preferred'), word('b', 'preferred')] } }, 'two preferred words'],
    ['a word twice', { words: { fa: [word('a'), word('a')] } }, '“a” stands twice in “fa”'],
    ['a long word', { words: { en: [word('w'.repeat(201))] } }, 'has 201 characters; 200 are allowed'],
    ['a long note of a word', { words: { en: [{ ...word('w'), note: 'n'.repeat(501) }] } }, 'the note of "w" has 501'],
    ['a long definition', { definitions: { fa: 'ا'.repeat(2_001) } }, 'its definition (fa) has 2001'],
    ['a long note', { facts: { note: 'n'.repeat(2_001) } }, 'its note has 2001'],
    ['a long source', { facts: { source: 'n'.repeat(501) } }, 'its source has 501'],
    ['a Wikidata id that is none', { facts: { wikidata: 'L5' } }, '"L5" is no Wikidata id'],
    ['what its reader saw', { faults: ['row 2 is torn'] }, 'row 2 is torn'],
  ])('for %s is named', (_, more, fault) => {
    expect(planTerms([returned(more)], [])).toEqual([
      {
        kind: 'fault',
        place: 'row 2',
        concept: more.concept === null ? '' : (more.concept ?? 'muscle-cramp'),
        faults: [expect.stringContaining(fault)],
      },
    ])
  })

  it('because it stands twice, says where it stands first', () => {
    expect(
      planTerms([returned(), returned({ place: 'row 9', concept: null, aliases: ['muscle-cramp'] })], [KNOWN]),
    ).toMatchObject([{ kind: 'same' }, { kind: 'fault', place: 'row 9', faults: ['it stands at row 2 already'] }])
  })
})
