/** Words around quantities, by language; folded, without half-spaces. */
type Words = Readonly<Record<string, ReadonlySet<string>>>

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Between two numbers that share a unit. */
export const JOINING: Words = {
  en: set('to or and through - – — , /'),
  fa: set('تا یا و الی - – — ، , /'),
}

/** Between a number and its unit. */
export const BEFORE_UNIT: Words = {
  en: set('full large small more extra further whole consecutive big fluid to'),
  fa: set('عدد تا دانه'),
}

/** What puts a second unit under the first; the longest first. */
export const PER: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [['/'], ['per'], ['a'], ['an'], ['each'], ['every']],
  fa: [['/'], ['بهازای', 'هر'], ['به', 'ازای', 'هر'], ['در', 'هر'], ['در'], ['بر'], ['برای', 'هر'], ['هر']],
}

/** Numbers that count times by themselves. */
export const COUNTED: Words = { en: set('once twice thrice'), fa: set('دوبار یکبار') }

/** Words that say how often without a number; what they count by. */
export const ADVERBS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  en: new Map([
    ['hourly', 'hour'],
    ['daily', 'day'],
    ['everyday', 'day'],
    ['nightly', 'night'],
    ['weekly', 'week'],
    ['monthly', 'month'],
    ['yearly', 'year'],
    ['annually', 'year'],
  ]),
  fa: new Map([
    ['روزانه', 'day'],
    ['روزمره', 'day'],
    ['هرروز', 'day'],
    ['شبانه', 'night'],
    ['هفتگی', 'week'],
    ['ماهانه', 'month'],
    ['ماهیانه', 'month'],
    ['سالانه', 'year'],
    ['سالیانه', 'year'],
  ]),
}

/** "Every 8 hours", «۸ ساعت یک‌بار»: the number is a rhythm and not how long something lasts. */
export const RHYTHM: Words = { en: set('every each intervals interval hourly'), fa: set('هر فاصله فواصل') }

/** What stands before a number and bounds it; the longest first. `more`: from there on, `less`: up to there. */
type Bounds = readonly (readonly [bound: 'more' | 'less', ...words: string[]])[]

export const BOUNDS_BEFORE: Readonly<Record<string, Bounds>> = {
  en: [
    ['less', 'no', 'more', 'than'],
    ['less', 'no', 'longer', 'than'],
    ['less', 'not', 'more', 'than'],
    ['less', 'not', 'longer', 'than'],
    ['more', 'no', 'less', 'than'],
    ['more', 'not', 'less', 'than'],
    ['more', 'more', 'than'],
    ['more', 'longer', 'than'],
    ['more', 'greater', 'than'],
    ['more', 'higher', 'than'],
    ['more', 'older', 'than'],
    ['more', 'at', 'least'],
    ['more', 'minimum', 'of'],
    ['more', 'over'],
    ['more', 'above'],
    ['more', 'beyond'],
    ['more', 'exceed'],
    ['more', '≥'],
    ['more', '>'],
    ['less', 'less', 'than'],
    ['less', 'fewer', 'than'],
    ['less', 'shorter', 'than'],
    ['less', 'lower', 'than'],
    ['less', 'younger', 'than'],
    ['less', 'at', 'most'],
    ['less', 'maximum', 'of'],
    ['less', 'up', 'to'],
    ['less', 'under'],
    ['less', 'below'],
    ['less', 'within'],
    ['less', '≤'],
    ['less', '<'],
  ],
  fa: [
    ['more', 'بیش', 'از'],
    ['more', 'بیشتر', 'از'],
    ['more', 'بالاتر', 'از'],
    ['more', 'طولانی', 'تر', 'از'],
    ['more', 'بزرگتر', 'از'],
    ['more', 'دست', 'کم'],
    ['more', 'دستکم'],
    ['more', 'حداقل'],
    ['more', 'لااقل'],
    ['more', 'بالای'],
    ['more', '≥'],
    ['more', '>'],
    ['less', 'کمتر', 'از'],
    ['less', 'پایین', 'تر', 'از'],
    ['less', 'کوتاه', 'تر', 'از'],
    ['less', 'کوچکتر', 'از'],
    ['less', 'حداکثر'],
    ['less', 'نهایتا'],
    ['less', 'زیر'],
    ['less', '≤'],
    ['less', '<'],
  ],
}
