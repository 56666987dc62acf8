import { describe, expect, it } from 'vitest'

import { untranslatedRun } from '../../../../src/translation/checks/untranslated-run'
import { found, targetOf, termOf, unitOf } from './form'

describe('words of the source language in a translation are reported', () => {
  it.each([
    ['fa', 'زیاد drink water often enough بنوشید.', ['run "drink water often enough"']],
    ['fa', 'Keep the muscle warm.', ['run "Keep the muscle warm."']],
    ['fa', 'گرما و rest, ice, compression and elevation', ['run "rest, ice, compression and elevation"']],
    ['fa', 'آب بنوشید. DRINK MORE WATER NOW', ['run "DRINK MORE WATER NOW"']],
    ['fa', 'آب بنوشید. Drink More Water Every Night', ['run "Drink More Water Every Night"']],
    ['en', 'Drink آب often.', ['run "آب"']],
    ['en', 'Take گرفتگی عضلانی seriously and نیم‌فاصله too.', ['run "گرفتگی عضلانی"', 'run "نیم‌فاصله"']],
  ])('%s: «%s»', (locale, target, runs) => {
    expect(found(untranslatedRun, targetOf(locale, target))).toEqual(runs)
  })
})

describe('what may stand in Latin is not', () => {
  it.each([
    ['a term in brackets', 'گرفتگی ناشی از ورزش (exercise-associated cramp) شایع است.'],
    ['abbreviations in a row', 'آزمایش EMG NCS MRI و CT TSH'],
    ['a name', 'سازمان National Health Service of the United Kingdom می‌گوید.'],
    ['a unit', '۷۵۰ mg/kg در روز'],
    ['an address', 'نشانی https://example.org/one-two-three-four-five است.'],
    ['runs apart', 'روغن olive oil، ویتامین B12 و baclofen یا magnesium'],
  ])('fa: %s', (_, target) => {
    expect(found(untranslatedRun, targetOf('fa', target))).toEqual([])
  })

  it('a term of the clinic, however long', () => {
    const target = 'سندرم loss of muscle control است.'
    const terms = [termOf({ en: ['loss of muscle control'], fa: ['loss of muscle control'] })]
    expect(found(untranslatedRun, unitOf('en fa', '', target, { terms }))).toEqual([])
    expect(found(untranslatedRun, unitOf('en fa', '', target))).toEqual(['run "loss of muscle control"'])
  })

  it('a text between languages of one script', () => {
    expect(found(untranslatedRun, unitOf('en de', '', 'Keep the muscle warm.'))).toEqual([])
  })
})
