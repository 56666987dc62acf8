import { describe, expect, it } from 'vitest'

import { endPunctuation } from '../../../../src/translation/checks/end-punctuation'
import { found, mended, unitOf } from './form'

describe('a translation ends as its source does', () => {
  it.each([
    ['en fa', 'Drink water.', 'آب بنوشید.'],
    ['en fa', 'Why?', 'چرا؟'],
    ['en fa', 'Stop!', 'بس کنید!'],
    ['en fa', 'and so on…', 'و مانند آن…'],
    ['en fa', 'and so on...', 'و مانند آن…'],
    ['en fa', 'Then:', 'سپس:'],
    ['en fa', 'first;', 'نخست؛'],
    ['en fa', 'Leg cramps', 'گرفتگی پا'],
    ['en fa', 'He said "stop."', 'گفت «بس کنید.»'],
    ['en fa', 'He said "stop".', 'گفت «بس کنید.»'],
    ['en fa', 'Drink \ufffc.', '\ufffc آب بنوشید.'],
    ['en fa', 'Drink \ufffc', 'بنوشید.'],
    ['en fa', 'Salts, sugar, etc. e.g.', 'املاح، قند و مانند آن'],
    ['fa en', 'چرا؟', 'Why?'],
    ['fa en', 'نخست؛', 'first;'],
    ['fa en', '۱۴۰۵ ه.ش.', 'the year 2026'],
    ['fa en', '(آب بنوشید.)', '(Drink water.)'],
    ['en de', 'Why?', 'Warum.'],
    ['en fa', '5.', '۵'],
  ])('%s: «%s» as «%s»', (pair, source, target) => {
    expect(found(endPunctuation, unitOf(pair, source, target))).toEqual([])
  })
})

describe('another end is reported and mended', () => {
  it.each([
    ['en fa', 'Drink water.', 'آب بنوشید', 'missing ""', 'آب بنوشید.'],
    ['en fa', 'Leg cramps', 'گرفتگی پا.', 'extra "."', 'گرفتگی پا'],
    ['en fa', 'Why?', 'چرا.', 'other "."', 'چرا؟'],
    ['en fa', 'Why?', 'چرا?', 'foreign "?"', 'چرا؟'],
    ['en fa', 'first;', 'نخست;', 'foreign ";"', 'نخست؛'],
    ['en fa', 'Drink water!', 'آب بنوشید.', 'other "."', 'آب بنوشید!'],
    ['en fa', 'Then:', 'سپس.', 'other "."', 'سپس:'],
    ['en fa', '(Drink water.)', '(آب بنوشید)', 'missing ""', '(آب بنوشید.)'],
    ['en fa', 'Drink water (often).', 'آب بنوشید (زیاد)', 'missing ""', 'آب بنوشید (زیاد).'],
    ['fa en', 'آب بنوشید.', 'Drink water', 'missing ""', 'Drink water.'],
    ['fa en', 'چرا؟', 'Why؟', 'foreign "؟"', 'Why?'],
    ['fa en', 'گرفتگی پا', 'Leg cramps.', 'extra "."', 'Leg cramps'],
    ['fa en', 'چرا؟', 'Why', 'missing ""', 'Why?'],
    ['fa en', 'نخست، ', 'First', 'missing ""', 'First,'],
  ])('%s: «%s» as «%s»', (pair, source, target, finding, better) => {
    const unit = unitOf(pair, source, target)
    expect(found(endPunctuation, unit)).toEqual([finding])
    expect(mended(endPunctuation, unit)).toBe(better)
  })
})
