import { describe, expect, it } from 'vitest'

import { spell } from '../../../../src/translation/spelling'

const wrongIn = async (locale: string, text: string, personal: readonly string[] = []) => {
  const [found = []] = await spell([{ text, locale }], personal)
  return found.map(({ word }) => word)
}

describe('a word that is wrong', () => {
  it.each([
    ['en', 'Drink watter often.', 'watter', 'water'],
    ['en', 'The musle is sore.', 'musle', 'muscle'],
    ['en', 'This recieves too little blood.', 'recieves', 'receives'],
    ['fa', 'این گرفتکی خطرناک نیست.', 'گرفتکی', 'گرفتگی'],
    ['fa', 'عظله را بکشید.', 'عظله', 'عضله'],
    ['fa', 'درد را کم میکند.', 'میکند', 'می‌کند'],
    ['fa', 'درد را بیشتر نمیکنند.', 'نمیکنند', 'نمی‌کنند'],
  ])('in %s: «%s» is named and something better is offered', async (locale, text, word, better) => {
    const [found = []] = await spell([{ text, locale }], [])
    expect(found.map((one) => one.word)).toEqual([word])
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe(word)
    expect(found[0]?.suggestions.slice(0, 4)).toContain(better)
  })
})

describe('what is no mistake', () => {
  it.each([
    ['en', 'British spelling', 'The coloured fibres of an anaemic neighbour were analysed in two centres.'],
    ['en', 'American spelling', 'The colored fibers of an anemic neighbor were analyzed in two centers.'],
    ['en', 'an apostrophe of either kind', "It isn’t the doctor's."],
    ['en', 'numbers and what belongs to them', 'Take 750mg of B12 at C5-C6 for the 2nd time.'],
    ['en', 'abbreviations', 'EMG, NSAIDs, pH 7.4 and mmHg.'],
    [
      'en',
      'addresses and placeholders',
      'See https://exampel.org/watter, mail abc@exampel.org, {{watterr}} or $t(watterr).',
    ],
    ['en', 'a mark in the text', 'Drink \ufffc of water.'],
    ['en', 'a name inside a sentence', 'Our doctor, Anna Avamehr, knows.'],
    ['en', 'Persian words', 'The Persian word is عظله here.'],
    ['en', 'medicines and conditions', 'Warfarin, ciprofloxacin and thiazides; rhabdomyolysis.'],
    ['fa', 'numbers in Persian digits', 'هر ۴ ساعت ۱۲٫۵ گرم، یا ۳ بار در سال ۱۴۰۵'],
    ['fa', 'inflected forms', 'عضله‌های شانه‌هایتان بزرگ‌ترین نمی‌شوند و نمی‌گیرند.'],
    ['fa', 'ezafe after a silent heh', 'عضلهٔ ساق و نقطهٔ ماشه.'],
    ['fa', 'chains of endings', 'حساس‌ترین‌هایشان خسته‌اند.'],
    ['fa', 'joined endings', 'بندرها مؤثرترند، این پرسش شماست و تیروئیدشان.'],
    ['fa', 'compounds of known words', 'گرفتگی‌زدایی به‌ویژه سوخت‌وساز و ضدتهوع، درمان‌نشده.'],
    ['fa', 'letters with hamza or without', 'مؤثر و موثر، دائمی و تأیید'],
    ['fa', 'signs on letters', 'اصلاً علّت مُهم'],
    ['fa', 'letters of an Arabic keyboard', 'كتاب‌هاي بيماري'],
    ['fa', 'Latin words', 'روغن exampel و watter'],
    ['fa', 'an ending of a Latin word', 'این‌ها ویتامین D‌اند.'],
    ['fa', 'medicines and conditions', 'وارفارین، سیپروفلوکساسین و رابدومیولیز'],
    ['de', 'a language without a dictionary', 'Das Waser ist kalt.'],
  ])('in %s: %s', async (locale, _, text) => {
    expect(await wrongIn(locale, text)).toEqual([])
  })
})

describe('what still is one', () => {
  it.each([
    ['en', 'a name where a sentence begins', 'Watter is good. Watter!', ['Watter', 'Watter']],
    ['en', 'a part of a hyphenated word', 'the well-knwon cause', ['knwon']],
    ['fa', 'a known ending on an unknown word', 'عظله‌های ساق', ['عظله‌های']],
    ['fa', 'a compound with an unknown part', 'شل‌کنندده', ['شل‌کنندده']],
    ['en', 'a word near an address', 'watter https://example.org watter', ['watter', 'watter']],
  ])('in %s: %s', async (locale, _, text, words) => {
    expect(await wrongIn(locale, text)).toEqual(words)
  })
})

describe('the clinic’s own words', () => {
  it.each([
    ['en', 'Zorbatine helps.', ['zorbatine']],
    ['en', 'Two zorbatines help; zorbatine’s effect is small.', ['zorbatine']],
    ['en', 'A flurbing cramp.', ['flurbing cramp']],
    ['fa', 'زورباتین‌های تازه و نیمه‌زورباتین', ['زورباتین']],
    ['fa', 'درد فلوربینگی', ['درد فلوربینگ']],
  ])('are right in their forms, in %s: «%s»', async (locale, text, personal) => {
    expect(await wrongIn(locale, text)).not.toEqual([])
    expect(await wrongIn(locale, text, personal)).toEqual([])
  })
})

it('texts in several languages keep their places', async () => {
  const found = await spell(
    [
      { text: 'watter', locale: 'en' },
      { text: 'عظله', locale: 'fa' },
      { text: 'water', locale: 'en' },
      { text: '', locale: 'fa' },
    ],
    [],
  )
  expect(found.map((words) => words.map(({ word }) => word))).toEqual([['watter'], ['عظله'], [], []])
})
