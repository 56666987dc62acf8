/** One side of a family of opposites. */
type Side = {
  readonly name: string
  /** Phrases that say it, by language; folded, without half-spaces. */
  readonly words: Readonly<Record<string, readonly string[]>>
  /** What may say it and may say something else: it answers the other language and asks for nothing. */
  readonly also?: Readonly<Record<string, readonly string[]>>
}

/** Sides that mustn't turn into one another. */
export type Family = readonly Side[]

type Words = { readonly en: string; readonly fa: string }

const listed = ({ en, fa }: Words) => ({ en: en.split(', '), fa: fa.split('، ') })

const side = (name: string, words: Words, also?: Words): Side => ({
  name,
  words: listed(words),
  ...(also ? { also: listed(also) } : {}),
})

/** «راست» is "straight" too, and "right" is "correct". */
export const LEFT_RIGHT: Family = [side('left', { en: 'left', fa: 'چپ' }), side('right', { en: 'right', fa: 'راست' })]

export const BEFORE_AFTER: Family = [
  side(
    'before',
    { en: 'before, prior to', fa: 'پیش از، قبل از' },
    { en: 'ago, until, earlier, beforehand', fa: 'پیش، قبل، تا' },
  ),
  side(
    'after',
    { en: 'after, following', fa: 'پس از، بعد از' },
    { en: 'afterwards, later, once, when, since, then, from, past', fa: 'پس، بعد، سپس، وقتی، به دنبال' },
  ),
]

export const ADULT_CHILD: Family = [
  side('adult', { en: 'adult, adults', fa: 'بزرگسال، بزرگسالان، بزرگ سال، بزرگ سالان' }),
  side('child', {
    en: 'child, children, infant, infants, baby, babies, newborn, newborns, toddler, toddlers',
    fa: 'کودک، کودکان، کودکی، بچه، نوزاد، نوزادان، شیرخوار، شیرخواران، خردسال، خردسالان',
  }),
]

export const MORNING_NIGHT: Family = [
  side(
    'morning',
    { en: 'morning, mornings', fa: 'صبح، صبحها، صبحگاه، صبحگاهی، بامداد' },
    { en: 'breakfast', fa: 'صبحانه' },
  ),
  side(
    'night',
    { en: 'night, nights, nightly, evening, evenings, bedtime', fa: 'شب، شبها، شبی، شبانه، عصر، عصرها، غروب' },
    { en: 'nocturnal, overnight, midnight, sleep, bed, dinner', fa: 'خواب، شام، نیمهشب' },
  ),
]

export const MORE_LESS: Family = [
  side(
    'more',
    { en: 'increase, increases, increased, increasing', fa: 'افزایش' },
    {
      en: 'raise, raises, raised, raising, rise, rises, rising, higher, high, more, grow, grows, add, adds, worse, worsen, worsens, greater, up, boost',
      fa: 'بیشتر، بیش، زیاد، زیادتر، بالا، بالاتر، افزوده، میافزاید، افزاید، شدیدتر، بدتر، تشدید، تقویت',
    },
  ),
  side(
    'less',
    { en: 'decrease, decreases, decreased, decreasing, reduce, reduces, reduced, reducing, reduction', fa: 'کاهش' },
    {
      en: 'lower, lowers, lowered, lowering, low, less, fewer, fall, falls, fell, drop, drops, ease, eases, easing, relieve, relieves, loss, lose, loses, weaken, weakens, shrink, decline, minimise, cut, down, limit, limits, relief, lessen, lessens',
      fa: 'کم، کمتر، پایین، پایینتر، افت، کاسته، میکاهد، کاهد، کاستن، تسکین، سبکتر، محدود، ضعیف، آرام، تخفیف',
    },
  ),
]

export const HOT_COLD: Family = [
  side(
    'hot',
    { en: 'hot, heat, warm, warmth, warming, heating', fa: 'گرم، گرما، گرمای، داغ، گرمی' },
    { en: 'warmer, hotter, fever, warms', fa: 'گرمتر، گرمازدگی، گرمایی' },
  ),
  side(
    'cold',
    { en: 'cold, ice, cool, cooling, iced', fa: 'سرد، سرما، سرمای، یخ، خنک' },
    { en: 'colder, cooler, chill, cools', fa: 'سردتر، خنکی، سردی' },
  ),
]

const PERIODS: readonly (readonly [name: string, words: Words, also?: Words])[] = [
  ['second', { en: 'seconds', fa: 'ثانیه، ثانیهها' }, { en: 'second', fa: 'لحظه' }],
  ['minute', { en: 'minute, minutes', fa: 'دقیقه، دقیقهها' }, { en: 'moment, moments', fa: 'دقایق، لحظه' }],
  ['hour', { en: 'hour, hours', fa: 'ساعت، ساعتها، ساعته' }, { en: 'hourly, clock', fa: 'ساعات، شبانه، ساعتی' }],
  [
    'day',
    { en: 'day, days', fa: 'روز، روزها، روزه، روزی' },
    { en: 'daily, today, everyday, daytime', fa: 'روزانه، روزمره، امروز، هرروز، ایام' },
  ],
  ['week', { en: 'week, weeks', fa: 'هفته، هفتهها' }, { en: 'weekly, weekend', fa: 'هفتگی' }],
  ['month', { en: 'month, months', fa: 'ماه، ماهها، ماهه' }, { en: 'monthly, menstrual', fa: 'ماهانه، ماهیانه' }],
  [
    'year',
    { en: 'year, years', fa: 'سال، سالها، ساله، سالگی' },
    {
      en: 'yearly, annual, annually, age, aged, old, older, later',
      fa: 'سالانه، سالیان، سن، سنین، سالمند، سالمندان، میانسالی',
    },
  ],
]

export const PERIOD_FAMILY: Family = PERIODS.map(([name, words, also]) => side(name, words, also))
