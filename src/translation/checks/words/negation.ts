/** The words beside one. */
export type Around = { readonly before: string; readonly after: readonly string[] }

/** How a language says no. Folded, without half-spaces. */
export type NegationWords = {
  /** Words that turn a sentence round: losing one changes what a reader does. */
  readonly isStrong: (word: string, around: Around) => boolean
  /** Strong words that only repeat a no of the same clause where there is one: «هیچ … نیست», "not … nor". */
  readonly isEcho: (word: string, around: Around) => boolean
  /** Words that say no in a softer way: they answer a strong one on the other side and ask for none themselves. */
  readonly isWeak: (word: string) => boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const EN_STRONG = set(
  'not no never none cannot without avoid avoids avoided avoiding unless neither nor nobody nothing nowhere',
)
const EN_ECHO = set('neither nor none nobody nothing nowhere')
const EN_WEAK = set(
  'stop stops stopped stopping refrain rarely seldom hardly barely scarcely less lack lacks lacking absence absent except ' +
    'until till instead rather prevent prevents prevented preventing prevention away free far ' +
    'miss missing misses poor poorly bad badly wrong worse spare differ differs different unlike ' +
    'keep keeps leave leaves little few stay stays alone easy remain remains persist persists ' +
    'fail fails failed failing failure contraindicated forbidden prohibited exclude excludes excluded rule rules ruled ' +
    'difficult beyond otherwise contradict contradicts disagree disagrees',
)
/** "unable", "irregular", "painless". */
const EN_AFFIX =
  /^(?:un(?!der|it|iv|i[oq]|til|less|iform)|non|dis(?:ag|ap|con|like)|ir[r]|im[mp](?!ro|or|ac)|in(?:ab|ac|ad|ap|co|ef|su|vis))|less$/u

const FA_STRONG = set('هرگز بدون مگر خودداری پرهیز بپرهیزید اجتناب ممنوع هیچ هیچکس هیچگاه هیچیک هیچکدام مبادا')
const FA_ECHO = set('هرگز هیچ هیچکس هیچگاه هیچیک هیچکدام مبادا')
const FA_WEAK = set(
  'نه خیر نی بی غیر فاقد عدم قطع متوقف توقف دوری دور جلوگیری پیشگیری منع مانع جز بجز ندرت کمبود دشوار ' +
    'فرق متفاوت تفاوت بیهوده بلکه وگرنه',
)
const FA_AFFIX = /^(?:بی(?=.{3})|نا(?=.{3})|غیر)/u

/** The stems of verbs that are common in advice, behind the prefix نـ. «نزدیک», «نشستن» and «نگه» are none. */
const FA_VERB = new RegExp(
  `^(?:(?:بر|باز|در|فرا|فرو|وا|سر)نمی|(?:بر|باز)ن(?:گرد|گشت|دار|خیز)|ن(?:می|باید|بایست|یست|${[
    'کن|کرد|کش|شو|شد|ده|داد|دار|داشت|خور|گیر|گرفت|باش|بود|رو(?!ن|ز)|رفت|زن|مان|توان|خواه|خواب|بر(?=[دیم])|گذار|گذاشت',
    'یفت|رس|نوش|نشین|یاور|یای|یامد|دان|بین|گرد|پوش|چرخ|فشار|پیچ|ساز|پرس|یاب|یافت|دو[دی]|ریز|بند|کاه|گو[یی]|گفت|مال|ینداز',
    'پر[ید]|لرز|ایست|شناس|شناخت|جو[یش]|یدا|پذیر|سنج|خر[یدن]|برد',
  ].join('|')}))`,
  'u',
)

/** "No more than", "not longer than" are «حداکثر». */
const isBound = ([first = '', second]: readonly string[]): boolean =>
  second === 'than' && /^(?:more|longer|less|fewer|later|higher|greater|other)$/u.test(first)

/** The languages whose negations are known. */
export const NEGATIONS: Readonly<Record<string, NegationWords>> = {
  en: {
    isStrong: (word, { after }) => word.endsWith("n't") || (EN_STRONG.has(word) && !isBound(after)),
    isEcho: (word, { after: [next], before }) =>
      EN_ECHO.has(word) ||
      (word === 'not' && next === 'even') ||
      (word === 'no' && (before === 'and' || before === 'or')),
    isWeak: (word) => EN_WEAK.has(word) || EN_AFFIX.test(word),
  },
  fa: {
    isStrong: (word, { before }) => FA_STRONG.has(word) || (FA_VERB.test(word) && before !== 'فراموش'), // "don't forget to"
    isEcho: (word) => FA_ECHO.has(word),
    isWeak: (word) => FA_WEAK.has(word) || FA_AFFIX.test(word),
  },
}
