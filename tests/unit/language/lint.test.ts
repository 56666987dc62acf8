import { applyLint, lintPersian, lintText } from '#language'
import { defaultLocale } from '#locales'
import { describe, expect, it } from 'vitest'

import { FIXES, SUGGESTIONS } from '../../../src/language/lint/rules'

const HAMZA = '\u0654'

const fixed = (text: string): string =>
  applyLint(
    text,
    lintPersian(text).filter(({ tier }) => tier === 'fix'),
  )

/** What a rule would write, other rules apart. */
const writtenBy = (rule: string, text: string): string =>
  applyLint(
    text,
    lintPersian(text).filter((finding) => finding.rule === rule),
  )

describe('fixes', () => {
  it.each([
    ['persian-punctuation', 'آب, نمک; قند?', 'آب، نمک؛ قند؟'],
    ['persian-punctuation', '(آب), «نمک», ۵, \ufffc, و', '(آب)، «نمک»، ۵، \ufffc، و'],
    ['persian-punctuation', 'ویتامین B12, آب', 'ویتامین B12، آب'],
    ['persian-punctuation', 'چرا?? چرا?!', 'چرا؟؟ چرا؟!'],
    ['quotation-marks', 'گفت "آب بنوشید" و “بخوابید”.', 'گفت «آب بنوشید» و «بخوابید».'],
    ['ellipsis', 'آب... نمک....', 'آب… نمک…'],
    ['space-before-punctuation', 'آب ، نمک  ؛ قند . چرا ؟', 'آب، نمک؛ قند. چرا؟'],
    ['space-inside-brackets', '( آب ) و « نمک »', '(آب) و «نمک»'],
    ['space-after-punctuation', 'آب،نمک؛قند.شکر:عسل!شیر', 'آب، نمک؛ قند. شکر: عسل! شیر'],
    ['space-after-punctuation', '«آب»و (نمک)را', '«آب» و (نمک) را'],
    ['space-after-punctuation', 'آب…نمک', 'آب… نمک'],
    ['double-space', 'آب   نمک', 'آب نمک'],
    ['persian-digits', 'تا 12 ساعت', 'تا ۱۲ ساعت'],
    ['persian-digits', '1,500 گرم و 1.5 لیتر و 25%', '۱٬۵۰۰ گرم و ۱٫۵ لیتر و ۲۵٪'],
    ['persian-digits', '۱.۵ و ۱,۵۰۰ و ۲۵ %', '۱٫۵ و ۱٬۵۰۰ و ۲۵ ٪'],
    ['persian-digits', 'فشار 120/80 ساعت 5:30 سال 1405', 'فشار ۱۲۰/۸۰ ساعت ۵:۳۰ سال ۱۴۰۵'],
  ])('%s: «%s»', (rule, text, better) => {
    expect(writtenBy(rule, text)).toBe(better)
    expect(lintPersian(text).every(({ tier }) => tier === 'fix')).toBe(true)
  })

  it('work together', () => {
    expect(fixed('گفت: " آب ,نمک " ( 12%  )...چرا ?')).toBe('گفت: «آب، نمک» (۱۲٪)…چرا؟')
  })
})

describe('suggestions', () => {
  it.each([
    ['verb-prefix', 'درد کم می شود و نمی رود.', 'درد کم می‌شود و نمی‌رود.'],
    ['verb-prefix', 'می گفته‌اند', 'می‌گفته‌اند'],
    ['plural-ending', 'کتاب ها، عضله های ساق، درد هایشان', 'کتاب‌ها، عضله‌های ساق، دردهایشان'],
    ['comparative-ending', 'بزرگ تر و مؤثر ترین', 'بزرگ‌تر و مؤثرترین'],
    ['copula', 'خسته ام و گرفته اند؛ خانه ای', 'خسته‌ام و گرفته‌اند؛ خانه‌ای'],
    ['ezafe', 'عضله ی ساق و نقطه‌ی درد', `عضله${HAMZA} ساق و نقطه${HAMZA} درد`],
    ['needless-half-space', 'دارو‌ها و مؤثر‌تر', 'داروها و مؤثرتر'],
    ['tanwin', 'اصلا و معمولا نه', 'اصلاً و معمولاً نه'],
    ['house-spelling', 'مسأله و مساله‌ای، تیرویید، توانبخشی', 'مسئله و مسئله‌ای، تیروئید، توان‌بخشی'],
    ['house-spelling', 'آنها موثرتر و همزمان‌اند', 'آن‌ها مؤثرتر و هم‌زمان‌اند'],
    ['doubled-word', 'آب آب بنوشید', 'آب بنوشید'],
  ])('%s: «%s»', (rule, text, better) => {
    const findings = lintPersian(text).filter((finding) => finding.rule === rule)
    expect(findings.every(({ tier }) => tier === 'suggestion')).toBe(true)
    expect(writtenBy(rule, text)).toBe(better)
  })
})

describe('what stays as it is', () => {
  it.each([
    ['vitamins, vertebrae, acidity', 'ویتامین B12 و D3، مهره‌های C5-C6 و L4–L5 و pH=7.4 و pH 7.4'],
    ['a number with a Latin unit', 'روزی 750 mg یا 1.5 g و 10mg/kg'],
    ['web addresses', 'نشانی https://example.org/a,b?c=1 و www.example.org/?q=12'],
    ['e-mail addresses', 'به ali12@example.org بنویسید'],
    ['identifiers', 'منبع doi:10.1016/S0140-6736(03)1,2 و 10.1000/182 و PMID: 123456'],
    ['telephone numbers', 'تلفن 021-8877 6655 و +98 21 1234 5678 و 09121234567'],
    ['placeholders', '{{count}} تا {{max, number}} و $t(key,1)'],
    ['tags', 'متن <a href="x,y">پیوند</a> است'],
    ['code', 'دستور `npm run x, y` و ```a ; b ? 12```'],
    ['versions and dates', 'نسخهٔ 1.2.3 در 2026-11-24'],
    ['numbers of a list', '1. نخست\n2) دوم'],
    ['a comma that may be either mark', 'حدود 3,5 لیتر'],
    ['wine', 'می ناب'],
    ['abbreviations', 'سال ۱۴۰۵ ه.ش و ج.ا.ا.'],
    ['an ending in brackets', 'بیمار(ان)ی و پزشک(ان)'],
    ['adverbs that are said twice', 'کم کم و آرام آرام و رفته رفته'],
    ['two words', 'که ای کاش و به ای'],
    ['a twin without tanwin', 'جدا کردن'],
    ['what is quoted inside «»', '«گفت “آب” بس است»'],
    ['an English quotation', 'عنوان "Leg cramps" است'],
    ['an indented line', 'متن\n  دنباله'],
    ['text that is right', 'عضلهٔ ساق را ۲۰ ثانیه بکشید؛ اگر درد ماند، «صبر» نکنید (هیچ‌وقت).'],
  ])('%s', (_, text) => {
    expect(lintPersian(text)).toEqual([])
  })

  it('a text without a Persian letter, and one in a language without a lint', () => {
    expect(lintPersian('12, "a" ...')).toEqual([])
    expect(lintText('آب , نمک', 'en')).toEqual([])
    expect(lintText('آب , نمک', 'fa')).not.toEqual([])
  })
})

it('a finding says where, and what to put there', () => {
  expect(lintPersian('آب, نمک')).toEqual([
    { rule: 'persian-punctuation', tier: 'fix', start: 2, end: 3, replacement: '،' },
  ])
})

it('of findings that overlap only the first is applied', () => {
  const finding = { rule: 'x', tier: 'fix', start: 0, end: 2, replacement: 'ب' } as const
  expect(applyLint('آب نمک', [finding, { ...finding, start: 1, replacement: 'پ' }])).toBe('ب نمک')
})

it('every rule has its words', () => {
  expect(Object.keys(defaultLocale.strings.lint)).toEqual(
    expect.arrayContaining([...FIXES, ...SUGGESTIONS].map(({ name }) => name)),
  )
})
