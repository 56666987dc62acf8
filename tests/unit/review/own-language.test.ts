import { describe, expect, it } from 'vitest'

import type { GateInput } from '../../../src/review/rule'
import { ownLanguage } from '../../../src/review/rules/own-language'

const pictureSaying = (alt: string, locale: string): GateInput => ({
  fields: [],
  needsSources: false,
  locale,
  doc: {},
  sourceDoc: null,
  units: [],
  media: new Map([['one', { alt, filename: 'calf.png' }]]),
  links: [],
  slugHolder: null,
  warnedLess: [],
  breaches: [],
  isLinkPublic: () => true,
})

describe('the description of a picture', () => {
  it('is in the language of the edition that shows it', () => {
    expect(ownLanguage.check(pictureSaying('A calf', 'fa'))).toEqual([
      { path: '', labels: ['calf.png'], messageKey: 'otherLanguage', facts: { text: 'A calf' } },
    ])
    expect(ownLanguage.check(pictureSaying('ساق پا', 'fa'))).toEqual([])
  })

  it('is not asked about where the script of the language isn’t known', () => {
    expect(ownLanguage.check(pictureSaying('A calf', 'ja'))).toEqual([])
  })
})
