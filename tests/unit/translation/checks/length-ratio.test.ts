import { describe, expect, it } from 'vitest'

import { lengthRatio } from '../../../../src/translation/checks/length-ratio'
import { found, unitOf } from './form'

const LONG = 'If the pain does not go away within a week, or if the leg is swollen, see a doctor soon.'
const LONG_FA = 'اگر درد تا یک هفته برطرف نشد، یا اگر پا ورم کرد، هرچه زودتر نزد پزشک بروید.'

describe('a translation of an unusual length is reported', () => {
  it.each([
    ['en fa', LONG, 'اگر درد برطرف نشد، نزد پزشک بروید.', 'short'],
    ['en fa', LONG, LONG_FA.repeat(3), 'long'],
    ['fa en', LONG_FA, 'See a doctor.', 'short'],
    ['fa en', LONG_FA, LONG.repeat(3), 'long'],
    ['en fa', LONG.repeat(3), LONG_FA, 'short'],
    ['en fa', LONG.repeat(3), LONG_FA.repeat(5), 'long'],
  ])('%s', (pair, source, target, finding) => {
    expect(found(lengthRatio, unitOf(pair, source, target))).toEqual([finding])
  })
})

describe('and one of a usual length is not', () => {
  it.each([
    ['en fa', LONG, LONG_FA],
    ['fa en', LONG_FA, LONG],
    ['en fa', 'Rest', 'استراحت کردن و خوابیدن و نشستن'],
    ['fa en', 'شل‌کننده‌های عضلانی', 'MR'],
    ['en fa', LONG.repeat(3), LONG_FA.repeat(3)],
    ['en ja', LONG, '痛みが続くなら医者へ。'],
  ])('%s: «%s» as «%s»', (pair, source, target) => {
    expect(found(lengthRatio, unitOf(pair, source, target))).toEqual([])
  })
})
