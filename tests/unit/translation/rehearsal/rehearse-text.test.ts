import { describe, expect, it } from 'vitest'

import { type RehearsedText, rehearseText, soughtWords } from '../../../../src/translation/rehearsal'
import type { Term, TermWord } from '../../../../src/translation/terms'
import { plainOf } from '../../../../src/translation/units/marked-text'

const term = (id: string, words: Term['words']): Term => ({
  id,
  concept: id,
  domain: 'general',
  definitions: {},
  words,
  status: 'confirmed',
  source: null,
  wikidata: null,
  note: null,
})

const listed = (text: string, status: TermWord['status']): TermWord => ({ text, status })

/** One word takes another's place in a language. */
const rehearse = (
  text: string,
  { locale, now, old, others = [] }: { locale: string; old: string; now: string; others?: readonly Term[] },
): RehearsedText | null => {
  const before = term('changed', { [locale]: [listed(old, 'preferred')] })
  const after = term('changed', { [locale]: [listed(now, 'preferred'), listed(old, 'forbidden')] })
  const [sought] = soughtWords([before, ...others], before, after)
  if (!sought) throw new Error('Nothing is sought.')
  return rehearseText(text, sought, () => false)
}

/** The text, the word it has, the word to say, the text with that word. */
type Row = readonly [text: string, old: string, now: string, expected: string]

const certain = (locale: string, [text, old, now, expected]: Row) => {
  const found = rehearse(text, { locale, old, now })
  expect({ after: found?.after, isCertain: found?.isCertain }).toEqual({ after: expected, isCertain: true })
}

describe('an English word', () => {
  it.each<Row>([
    ['The cramp hurts.', 'cramp', 'spasm', 'The spasm hurts.'],
    ['Two cramps hurt.', 'cramp', 'spasm', 'Two spasms hurt.'],
    ['Cramps hurt.', 'cramp', 'spasm', 'Spasms hurt.'],
    ['It hurts. Cramp passes.', 'cramp', 'spasm', 'It hurts. Spasm passes.'],
    ['The cramp’s length varies.', 'cramp', 'spasm', "The spasm's length varies."],
    ['The cramps’ length varies.', 'cramp', 'spasm', 'The spasms’ length varies.'],
    ['A cramp hurts.', 'cramp', 'ache', 'An ache hurts.'],
    ['It is a cramp.', 'cramp', 'ache', 'It is an ache.'],
    ['It is an ache.', 'ache', 'cramp', 'It is a cramp.'],
    ['It is an old ache.', 'ache', 'cramp', 'It is an old cramp.'],
    ['Order an echo.', 'echo', 'MRI', 'Order an MRI.'],
    ['Order a scan.', 'scan', 'MRI', 'Order an MRI.'],
    ['It takes a day.', 'day', 'hour', 'It takes an hour.'],
    ['It is an area.', 'area', 'unit', 'It is a unit.'],
    ['Muscle cramps hurt.', 'muscle cramp', 'charley horse', 'Charley horses hurt.'],
    ['Muscle Cramps in Athletes', 'muscle cramp', 'charley horse', 'Charley Horses in Athletes'],
    ['A muscle-cramp hurts.', 'muscle cramp', 'charley horse', 'A charley horse hurts.'],
    ['Her ranges differ.', 'range', 'range of motion', 'Her ranges of motion differ.'],
    ['Both ranges of motion', 'range of motion', 'reach', 'Both reaches'],
    ['Some remedies help.', 'remedy', 'therapy', 'Some therapies help.'],
    ['Two therapies help.', 'therapy', 'treatment', 'Two treatments help.'],
    ['Two tests', 'test', 'diagnosis', 'Two diagnoses'],
    ['The paws ache.', 'paw', 'foot', 'The feet ache.'],
    ['Take Robaxin daily.', 'Robaxin', 'methocarbamol', 'Take methocarbamol daily.'],
    ['Robaxin helps.', 'Robaxin', 'methocarbamol', 'Methocarbamol helps.'],
    ['Take painkillers.', 'painkiller', 'NSAID', 'Take NSAIDs.'],
    ['Leg <1>cramps</1> and leg cramp', 'cramp', 'spasm', 'Leg <1>spasms</1> and leg spasm'],
    ['<1/> cramps &amp; pain', 'cramp', 'spasm', '<1/> spasms &amp; pain'],
    ['Heat cramps and cramps', 'cramps', 'spasms', 'Heat spasms and spasms'],
  ])('“%s”: %s → %s', (...row) => certain('en', row))
})

describe('a Persian word', () => {
  it.each<Row>([
    ['کرامپ درد دارد.', 'کرامپ', 'اسپاسم', 'اسپاسم درد دارد.'],
    ['کرامپ‌ها بد هستند.', 'کرامپ', 'اسپاسم', 'اسپاسم‌ها بد هستند.'],
    ['کرامپ ها بد هستند.', 'کرامپ', 'اسپاسم', 'اسپاسم‌ها بد هستند.'],
    ['کرامپها بد هستند.', 'کرامپ', 'اسپاسم', 'اسپاسم‌ها بد هستند.'],
    ['کرامپ‌های شدید', 'کرامپ', 'اسپاسم', 'اسپاسم‌های شدید'],
    ['كرامپ‌های شدید', 'کرامپ', 'اسپاسم', 'اسپاسم‌های شدید'], // U+0643, an Arabic kaf
    ['کرامپ‌هایی که', 'کرامپ', 'اسپاسم', 'اسپاسم‌هایی که'],
    ['کرامپ‌هایش', 'کرامپ', 'اسپاسم', 'اسپاسم‌هایش'],
    ['کرامپ‌هایتان', 'کرامپ', 'ضربه', 'ضربه‌هایتان'],
    ['کرامپی', 'کرامپ', 'اسپاسم', 'اسپاسمی'],
    ['کرامپی', 'کرامپ', 'ضربه', 'ضربه‌ای'],
    ['کرامپی', 'کرامپ', 'گرفتگی', 'گرفتگی‌ای'],
    ['کرامپی', 'کرامپ', 'دارو', 'دارویی'],
    ['کرامپش', 'کرامپ', 'ضربه', 'ضربه‌اش'],
    ['کرامپشان', 'کرامپ', 'گرفتگی', 'گرفتگی‌شان'],
    ['کرامپ‌ها', 'کرامپ', 'گرفتگی عضلانی', 'گرفتگی‌های عضلانی'],
    ['کرامپ‌های شدید', 'کرامپ', 'گرفتگی عضلانی', 'گرفتگی‌های عضلانی شدید'],
    ['کرامپ‌هایش', 'کرامپ', 'گرفتگی عضلانی', 'گرفتگی‌های عضلانی‌اش'],
    ['گرفتگی‌های عضلانی.', 'گرفتگی عضلانی', 'اسپاسم', 'اسپاسم‌ها.'],
    ['گرفتگی‌های عضلانی‌اش', 'گرفتگی عضلانی', 'درد عضله', 'دردهای عضله‌اش'],
    ['گرفتگی عضلانی‌اش', 'گرفتگی عضلانی', 'اسپاسم', 'اسپاسم‌اش'],
    ['نقطهٔ درد', 'نقطه', 'تکه', 'تکهٔ درد'],
    ['نقطه‌ی درد', 'نقطه', 'تکه', 'تکهٔ درد'],
    ['نقطهٔ درد', 'نقطه', 'جا', 'جای درد'],
    ['نقطهٔ درد', 'نقطه', 'کانون', 'کانون درد'],
    ['نقطه‌ای دردناک', 'نقطه', 'جا', 'جایی دردناک'],
    ['نقطه‌ها', 'نقطه', 'گره', 'گره‌ها'],
    ['نقطه‌های ماشه‌ای', 'نقطهٔ ماشه‌ای', 'گره', 'گره‌ها'],
    ['گره‌های دردناک', 'گره', 'نقطهٔ ماشه‌ای', 'نقطه‌های ماشه‌ای دردناک'],
    ['داروی قوی', 'دارو', 'قرص', 'قرص قوی'],
    ['قرص‌های قوی', 'قرص', 'دارو', 'داروهای قوی'],
    ['قرص است', 'قرص', 'دارو', 'دارو است'],
    ['شدید‌تر', 'شدید', 'دردناک', 'دردناک‌تر'],
    ['دردناک‌ترین', 'دردناک', 'شدید', 'شدیدترین'],
    ['توان‌بخشی', 'توان‌بخشی', 'توانبخشی', 'توانبخشی'],
    ['<1>کرامپ‌ها</1> و کرامپ', 'کرامپ', 'اسپاسم', '<1>اسپاسم‌ها</1> و اسپاسم'],
  ])('«%s»: %s → %s', (...row) => certain('fa', row))
})

describe('a text that has the word only in another word', () => {
  it.each([
    ['en', 'scramped clamps', 'cramp', 'spasm'],
    ['en', 'muscle, cramp', 'muscle cramp', 'charley horse'],
    ['en', 'A spasm hurts.', 'cramp', 'spasm'],
    ['fa', 'کرامپینگ', 'کرامپ', 'اسپاسم'],
    ['fa', 'دردناک', 'درد', 'رنج'],
    ['fa', 'توانبخشی', 'توان‌بخشی', 'توانبخشی'],
  ])('is not touched (%s: %s)', (locale, text, old, now) => {
    expect(rehearse(text, { locale, old, now })).toBeNull()
  })

  it('is not touched where the new word has the old one in it', () => {
    const found = rehearse('Muscle cramps are cramps.', { locale: 'en', old: 'cramp', now: 'muscle cramp' })
    expect(found?.after).toBe('Muscle cramps are muscle cramps.')
  })

  it('is not touched where the word is part of another concept’s term', () => {
    const others = [term('heat', { fa: [listed('کرامپ گرمایی', 'preferred')] })]
    const found = rehearse('کرامپ گرمایی و کرامپ', { locale: 'fa', old: 'کرامپ', now: 'اسپاسم', others })
    expect(found?.after).toBe('کرامپ گرمایی و اسپاسم')
  })

  it('is touched although another concept has the same word', () => {
    const others = [term('other', { en: [listed('cramp', 'preferred')] })]
    expect(rehearse('a cramp', { locale: 'en', old: 'cramp', now: 'spasm', others })?.after).toBe('a spasm')
  })
})

describe('a proposal that a person must look at', () => {
  it.each([
    ['a derived form is left as it is', 'en', 'cramping hurts', 'cramp', 'spasm', 'cramping hurts'],
    ['a singular of what is listed as a plural', 'en', 'one scissor', 'scissors', 'blades', 'one blade'],
    ['a mark begins inside the word', 'en', 'muscle <1>cramp</1>', 'muscle cramp', 'spasm', 'spasm<1></1>'],
    ['an ezafe may have to be written', 'fa', 'قرص قوی', 'قرص', 'دارو', 'دارو قوی'],
    ['whether the phrase goes on', 'fa', 'گرفتگی‌های عضلانی شدید', 'گرفتگی عضلانی', 'اسپاسم', 'اسپاسم‌ها شدید'],
  ])('is said to be uncertain: %s', (_why, locale, text, old, now, expected) => {
    const found = rehearse(text, { locale, old, now })
    expect({ after: found?.after, isCertain: found?.isCertain }).toEqual({ after: expected, isCertain: false })
  })

  it('has nothing to put where the language prefers no word any more', () => {
    const before = term('changed', { en: [listed('cramp', 'preferred')] })
    const [sought] = soughtWords([before], before, term('changed', { en: [listed('cramp', 'forbidden')] }))
    expect(sought && rehearseText('A cramp.', sought, () => false)).toMatchObject({
      after: 'A cramp.',
      isCertain: false,
    })
  })
})

describe('the places of a text', () => {
  it('are where the old words stand, and where the new ones stand after them', () => {
    const text = 'A cramp &amp; <1>cramps</1>.'
    const found = rehearse(text, { locale: 'en', old: 'cramp', now: 'ache' })
    const at = (marked: string, ranges: readonly { start: number; end: number }[] = []) =>
      ranges.map(({ end, start }) => plainOf(marked).slice(start, end))
    expect(at(text, found?.ranges)).toEqual(['A cramp', 'cramps'])
    expect(at(found?.after ?? '', found?.newRanges)).toEqual(['An ache', 'aches'])
  })

  it('are not those of a word that a person excepted', () => {
    const before = term('changed', { en: [listed('cramp', 'preferred')] })
    const after = term('changed', {
      en: [listed('spasm', 'preferred'), listed('cramp', 'forbidden'), listed('twinge', 'forbidden')],
    })
    const [sought] = soughtWords([before], before, after)
    const found = sought && rehearseText('A cramp, a twinge.', sought, (word) => word === 'cramp')
    expect(found).toMatchObject({ after: 'A cramp, a spasm.', words: ['twinge'] })
  })
})

describe('the words that a change makes wrong', () => {
  const words = (...rows: TermWord[]): Term => term('changed', { en: rows })
  const [cramp, spasm] = ['cramp', 'spasm']
  it.each([
    ['the forbidden one', words(listed(cramp, 'allowed')), words(listed(cramp, 'forbidden')), [cramp]],
    ['one that was forbidden before', words(listed(cramp, 'forbidden')), words(listed(cramp, 'forbidden')), [cramp]],
    ['the one that is only allowed now', words(listed(cramp, 'preferred')), words(listed(cramp, 'allowed')), [cramp]],
    ['the preferred one that is gone', words(listed(cramp, 'preferred')), words(listed(spasm, 'preferred')), [cramp]],
    ['none that is allowed', words(listed(cramp, 'allowed')), words(listed(spasm, 'preferred')), []],
    ['none that is preferred now', words(listed(cramp, 'forbidden')), words(listed(cramp, 'preferred')), []],
  ])('are %s', (_which, before, after, expected) => {
    expect(soughtWords([before], before, after).flatMap((sought) => sought.words)).toEqual(expected)
  })
})
