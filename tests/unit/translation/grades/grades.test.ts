import { describe, expect, it } from 'vitest'

import { lagOf, lagRulesOf, minimumGrade, type TextChange } from '../../../../src/translation/grades'
import { wordDiff } from '../../../../src/translation/work/word-diff'

const change = (
  before: string | null,
  after: string | null,
  locale: string,
  more: Partial<TextChange> = {},
): TextChange => ({
  diff: wordDiff(before ?? '', after ?? '', locale),
  quantities: { before: [], after: [] },
  isWarning: false,
  isNew: before === null,
  isGone: after === null,
  drugs: { before: drugsIn(before), after: drugsIn(after) },
  ...more,
})

const drugsIn = (text: string | null) => ['quinine', 'کینین'].filter((drug) => text?.includes(drug))

describe('the least grade of a change', () => {
  it.each([
    ['en', 'Strech the calf.', 'Stretch the calf.', 'typo', ['letters']],
    ['en', 'Stretch the calf', 'Stretch the calf.', 'typo', ['letters']],
    ['en', 'Stretch your calf.', 'Pull your calf.', 'wording', ['words']],
    ['en', 'Rest for 5 minutes.', 'Rest for 10 minutes.', 'clinical', ['number', 'words']],
    ['en', 'Rest for five minutes.', 'Rest for six minutes.', 'clinical', ['number', 'words']],
    ['en', 'Do stretch it.', 'Do not stretch it.', 'clinical', ['negation', 'words']],
    ['en', 'Stretch before sleep.', 'Stretch after sleep.', 'clinical', ['comparison', 'words']],
    ['en', 'Wait two days.', 'Wait two weeks.', 'clinical', ['unit', 'words']],
    ['en', 'Ask about tablets.', 'Ask about quinine.', 'clinical', ['drug', 'words']],
    ['en', 'Raise the left leg.', 'Raise the right leg.', 'clinical', ['comparison', 'words']],
    ['en', 'It is safe.', 'It is unsafe.', 'clinical', ['negation', 'words']],
    ['en', 'It shows hypotension.', 'It shows hypertension.', 'clinical', ['negation']],
    ['en', 'Wait. Don’t run.', 'Wait. Run.', 'clinical', ['negation', 'words']],
    ['en', 'Use it at −5 °C.', 'Use it at 5 °C.', 'clinical', ['number', 'words']],
    ['en', 'Rest a third of the time.', 'Rest half of the time.', 'clinical', ['number', 'words']],
    ['fa', 'آب بنوشید.', 'آب ننوشید.', 'clinical', ['negation']],
    ['fa', 'آن را بخورید.', 'آن را نخورید.', 'clinical', ['negation']],
    ['fa', 'می‌توانید بدوید.', 'نمی‌توانید بدوید.', 'clinical', ['negation']],
    ['fa', 'این کار ایمن است.', 'این کار ناایمن است.', 'clinical', ['negation', 'words']],
    ['fa', 'ساق را بکشد.', 'ساق را بکشید.', 'typo', ['letters']],
    ['fa', 'ساق را بکشید.', 'ران را ماساژ دهید.', 'wording', ['words']],
    ['fa', '۵ دقیقه صبر کنید.', '۱۰ دقیقه صبر کنید.', 'clinical', ['number', 'words']],
    ['fa', 'پنج دقیقه صبر کنید.', 'شش دقیقه صبر کنید.', 'clinical', ['number', 'words']],
    ['fa', 'ورزش باید بکنید.', 'ورزش نباید بکنید.', 'clinical', ['negation']],
    ['fa', 'دو روز صبر کنید.', 'دو هفته صبر کنید.', 'clinical', ['unit', 'words']],
    ['fa', 'پیش از غذا بخورید.', 'پس از غذا بخورید.', 'clinical', ['comparison', 'words']],
  ])('%s: from “%s” to “%s” is %s', (locale, before, after, minimum, reasons) => {
    expect(minimumGrade(change(before, after, locale))).toEqual({ minimum, reasons })
  })

  it('is clinical where a quantity was put in the place of another', () => {
    const quantities = { before: ['dose'], after: ['dose-of-children'] }
    expect(minimumGrade(change('Take it.', 'Take it.', 'en', { quantities })).minimum).toBe('clinical')
  })

  it.each([
    ['a warning that says something else', 'See a doctor.', 'Call a doctor.', 'clinical'],
    ['a new warning', null, 'See a doctor.', 'clinical'],
    ['a warning that is gone', 'See a doctor.', null, 'safety'],
    ['a slip in a warning', 'See a docter.', 'See a doctor.', 'typo'],
  ])('of %s is %s', (_, before, after, minimum) => {
    expect(minimumGrade(change(before, after, 'en', { isWarning: true })).minimum).toBe(minimum)
  })
})

describe('how long a translation may lag', () => {
  const since = '2026-03-01T00:00:00.000Z'

  it.each([
    ['wording', 'articles', '2026-03-02T00:00:00.000Z', { daysLeft: 29, isOverdue: false, consequence: 'line' }],
    ['wording', 'articles', '2026-03-31T00:00:00.000Z', { daysLeft: 0, isOverdue: true, consequence: 'line' }],
    ['clinical', 'articles', '2026-03-01T00:00:00.000Z', { daysLeft: 0, isOverdue: true, consequence: 'line' }],
    ['clinical', 'medicines', '2026-03-02T00:00:00.000Z', { daysLeft: 6, isOverdue: false, consequence: 'withdraw' }],
    ['safety', 'articles', '2026-03-02T12:00:00.000Z', { daysLeft: 1, isOverdue: false, consequence: 'withdraw' }],
    ['safety', 'medicines', '2026-03-01T00:00:00.000Z', { daysLeft: 0, isOverdue: true, consequence: 'withdraw' }],
    ['typo', 'articles', '2027-03-01T00:00:00.000Z', { daysLeft: 0, isOverdue: true, consequence: 'nothing' }],
  ] as const)('%s in %s at %s', (grade, collection, now, lag) => {
    expect(lagOf({ collection, grade, since }, new Date(now))).toMatchObject({ since, grade, ...lag })
  })

  it('is never longer for a graver change', () => {
    for (const collection of ['articles', 'medicines']) {
      const { clinical, safety, typo, wording } = lagRulesOf(collection)
      expect([typo.days, wording.days, clinical.days]).toEqual(
        [typo.days, wording.days, clinical.days].toSorted((a, b) => b - a),
      )
      expect(safety.consequence).toBe('withdraw')
    }
  })
})
