import { describe, expect, it } from 'vitest'

import { doubledWords } from '../../../../src/translation/checks/doubled-words'
import { found, mended, targetOf, unitOf } from './form'

describe('a word that stands twice is reported and mended', () => {
  it.each([
    ['en', 'Drink the the water.', 'doubled "the the"', 'Drink the water.'],
    ['en', 'The the muscle is tight.', 'doubled "The the"', 'The muscle is tight.'],
    ['en', "It doesn't doesn't hurt.", `doubled "doesn't doesn't"`, "It doesn't hurt."],
    ['fa', 'آب آب بنوشید.', 'doubled "آب آب"', 'آب بنوشید.'],
    ['fa', 'عضله‌های عضله‌های ساق', 'doubled "عضله‌های عضله‌های"', 'عضله‌های ساق'],
    ['fa', 'درد را را کم کنید.', 'doubled "را را"', 'درد را کم کنید.'],
  ])('%s: «%s»', (locale, target, finding, better) => {
    expect(found(doubledWords, targetOf(locale, target))).toEqual([finding])
    expect(mended(doubledWords, targetOf(locale, target))).toBe(better)
  })
})

describe('what is said twice on purpose is not', () => {
  it.each([
    ['en', 'those who had had it'],
    ['en', 'We know that that helps.'],
    ['en', 'a very very slow stretch'],
    ['en', 'the theory, the then'],
    ['en', 'mid-calf calf-muscle'],
    ['en', 'the end. End it here'],
    ['fa', 'کم کم بهتر می‌شود.'],
    ['fa', 'آرام آرام بکشید، گاه گاه استراحت کنید.'],
    ['fa', 'درد، درد می‌آورد.'],
    ['fa', 'کتاب کتاب‌ها'],
    ['de', 'die die die'],
  ])('%s: «%s»', (locale, target) => {
    expect(found(doubledWords, unitOf(`xx ${locale}`, '', target))).toEqual([])
  })
})

it('the source is looked at too, but not mended', () => {
  const unit = unitOf('fa en', 'آب آب بنوشید.', 'Drink water.')
  expect(found(doubledWords, unit)).toEqual(['doubled "آب آب"'])
  expect(mended(doubledWords, unit)).toBe('Drink water.')
})
