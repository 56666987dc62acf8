/** Words whose change may change what a reader does, in the languages of the clinic. */
type Signal = 'number' | 'negation' | 'comparison' | 'unit'

/** ZWNJ, U+200C, joins the parts of Persian words. */
const HALF_SPACE = '\u200c'

const words = (list: string): Set<string> => new Set(list.split(/\s+/u).map((word) => word.replaceAll('_', HALF_SPACE)))

const WORDS: Readonly<Record<Signal, ReadonlySet<string>>> = {
  number: words(`one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty ninety
    hundred thousand half third quarter once twice thrice double triple single dozen
    یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد هزار نیم نصف ثلث ربع یک_بار دوبار`),
  negation: words(`no not never none neither nor without unless except avoid stop cannot contraindicated
    هرگز هیچ هیچ_گاه بدون مگر جز به_جز خودداری پرهیز اجتناب نباید نیست نیستند ندارد ندارند ممنوع نه`),
  comparison: words(`more less most least over under above below before after until up to within beyond maximum minimum
    exceed left right increase decrease higher lower upper early late adult adults child children
    بیش بیشتر کمتر حداکثر حداقل دست_کم بالای زیر پیش قبل بعد پس تا چپ راست افزایش کاهش بزرگ_سال بزرگ_سالان کودک کودکان`),
  unit: words(`mg mcg µg g kg ml l iu mm cm m km mmhg gram grams milligram milligrams microgram micrograms litre litres
    hour hours day days week weeks month months year years minute minutes second seconds daily weekly hourly percent
    میلی_گرم میکروگرم گرم کیلوگرم میلی_لیتر لیتر میلی_متر سانتی_متر متر ساعت روز هفته ماه سال دقیقه ثانیه روزانه هفتگی درصد`),
}

const PATTERNS: Readonly<Record<Signal, RegExp>> = {
  number: /[\d±−]/u,
  // n't; می‌ with ن before it; بی‌ before an adjective.
  negation: /n['’]t$|^نمی\u200c|^بی\u200c/u,
  comparison: /^[<>≤≥]$/u,
  unit: /[%٪°]/u,
}

/** Whether a word, in lower case and with Latin digits, is a signal of a kind. */
export const isSignal = (word: string, kind: Signal): boolean => WORDS[kind].has(word) || PATTERNS[kind].test(word)

/** Beginnings that turn a word into its opposite. */
const NOT = ['un', 'in', 'im', 'ir', 'il', 'non', 'non-', 'dis', 'ن', 'نا', 'غیر', 'ضد']
const OPPOSITES = [
  ['hyper', 'hypo'],
  ['ab', 'ad'],
  ['pre', 'post'],
  ['inter', 'intra'],
  ['macro', 'micro'],
  ['in', 'ex'],
  ['ب', 'ن'],
] as const

/** Whether of two words one says the opposite of the other by how it begins: safe and unsafe, بخورید and نخورید. */
export const areOpposites = (one: string, other: string): boolean =>
  NOT.some((not) => one === not + other || other === not + one) ||
  OPPOSITES.some(([a, b]) => isSwapped(one, other, [a, b]) || isSwapped(one, other, [b, a]))

const isSwapped = (one: string, other: string, [a, b]: readonly [string, string]): boolean =>
  one.startsWith(a) && other.startsWith(b) && one.slice(a.length) === other.slice(b.length)
