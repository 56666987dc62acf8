import { describe, expect, it } from 'vitest'

import { bidiControls } from '../../../../src/translation/checks/bidi-controls'
import { bidiMarks } from '../../../../src/translation/checks/bidi-marks'
import { found, mended, targetOf } from './form'

describe('controls of direction that are not balanced are reported and taken away', () => {
  it.each([
    ['fa', 'an embedding left open', '\u202bعضلهٔ ساق', 'unclosed', 'عضلهٔ ساق'],
    ['fa', 'an isolate left open', 'تا \u206812 mg روز', 'unclosed', 'تا 12 mg روز'],
    ['fa', 'an end without a beginning', 'عضله\u202c ساق', 'unopened', 'عضله ساق'],
    ['fa', 'an isolate’s end without a beginning', 'عضله\u2069 ساق', 'unopened', 'عضله ساق'],
    ['en', 'an override left open', 'the \u202emuscle', 'unclosed', 'the muscle'],
    [
      'en',
      'an end of the other kind',
      'the \u2066muscle\u2069 is\u202c tight',
      'unopened',
      'the \u2066muscle\u2069 is tight',
    ],
  ])('%s: %s', (locale, _, target, messageKey, better) => {
    const unit = targetOf(locale, target)
    expect(found(bidiControls, unit).map((one) => one.split(' ')[0])).toEqual([messageKey])
    expect(mended(bidiControls, unit)).toBe(better)
  })

  it('crossed ones are both', () => {
    expect(found(bidiControls, targetOf('fa', '\u202bعضله\u2069'))).toHaveLength(2)
  })

  it.each(['\u2068750 mg\u2069 در روز', '\u202bعضله \u202a12 mg\u202c ساق\u202c', 'عضله'])(
    '«%s» is in order',
    (target) => {
      expect(found(bidiControls, targetOf('fa', target))).toEqual([])
    },
  )
})

describe('marks of direction that do nothing are reported and taken away', () => {
  it.each([
    ['fa', 'عضله\u200f ساق', 'عضله ساق'],
    ['fa', 'عضله\u200eساق', 'عضلهساق'],
    ['en', 'the \u200emuscle', 'the muscle'],
    ['en', 'the\u200f muscle', 'the muscle'],
  ])('%s: «%s»', (locale, target, better) => {
    expect(found(bidiMarks, targetOf(locale, target))).toHaveLength(1)
    expect(mended(bidiMarks, targetOf(locale, target))).toBe(better)
  })

  it.each([
    ['fa', 'دمای \u200e−۵ درجه'],
    ['fa', 'ویتامین D\u200f، روی'],
    ['fa', '(NHS)\u200f'],
    ['en', 'C++\u200e and عضله'],
  ])('%s: in «%s» one may be meant', (locale, target) => {
    expect(found(bidiMarks, targetOf(locale, target))).toEqual([])
  })
})
