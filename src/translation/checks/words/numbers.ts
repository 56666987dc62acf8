/** How a language says numbers. All words are folded and stand without half-spaces. */
export type NumberWords = {
  readonly cardinals: ReadonlyMap<string, number>
  /** These multiply what stands before them: "two hundred", «دو هزار». */
  readonly multipliers: ReadonlyMap<string, number>
  /** Between the parts of one number: «بیست و پنج», "a hundred and five". */
  readonly and: string
  /** Whether `and` stands between all parts, or only after the hundreds. */
  readonly isAndAlways: boolean
  /** Cardinals that are often no number: an article, a pronoun, another word with the same letters. */
  readonly doubtful: ReadonlySet<string>
  /** Before a number these make it doubtful: "the two", «هر دو». */
  readonly pointing: ReadonlySet<string>
  /** "two and a half", «دو و نیم». */
  readonly halves: readonly (readonly string[])[]
  /** Denominators: "two thirds", «دو سوم». */
  readonly parts: ReadonlyMap<string, number>
  /** Words that may stand for a number on the other side and need not; what they may stand for. */
  readonly others: ReadonlyMap<string, readonly number[]>
  /** What isn't a number although it begins like one: «سه‌شنبه» is Tuesday. */
  readonly notBefore: ReadonlySet<string>
}

/** `one two …` from a number on. */
const counted = (words: string, from: number): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index])

const tens = (words: string): [string, number][] => words.split(' ').map((word, index) => [word, 20 + 10 * index])

const each = (words: string, ...values: readonly number[]): [string, readonly number[]][] =>
  words.split(' ').map((word) => [word, values])

const EN: NumberWords = {
  cardinals: new Map([
    ...counted('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen', 0),
    ...counted('fifteen sixteen seventeen eighteen nineteen', 15),
    ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
    ['twice', 2],
  ]),
  multipliers: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1_000_000],
    ['billion', 1_000_000_000],
  ]),
  and: 'and',
  isAndAlways: false,
  doubtful: new Set(['zero', 'one']),
  pointing: new Set(['the', 'these', 'those', 'other', 'all']),
  halves: [['and', 'a', 'half']],
  parts: new Map([
    ['half', 2],
    ['halves', 2],
    ['third', 3],
    ['thirds', 3],
    ['quarter', 4],
    ['quarters', 4],
    ['fourth', 4],
    ['fifth', 5],
    ['fifths', 5],
    ['tenth', 10],
    ['tenths', 10],
  ]),
  others: new Map([
    ...counted('first second third fourth fifth sixth seventh eighth ninth tenth', 1).map(
      ([word, value]): [string, readonly number[]] => [word, [value]],
    ),
    ...each('once single', 1),
    ...each('both pair pairs couple double doubled doubles twofold either sides', 2),
    ...each('thrice triple tripled threefold tricyclic tricyclics', 3),
    ...each('half halve halved', 0.5, 50, 30),
    ...each('quarter', 0.25, 25, 15),
    ...each('third', 3, 1 / 3),
    ...each('fortnight', 2, 14),
    ...each('dozen dozens', 12),
    ...each('decade decades', 10),
    ...each('hundreds', 100),
    ...each('thousands', 1000),
  ]),
  notBefore: new Set(),
}

const FA: NumberWords = {
  cardinals: new Map([
    ...counted('صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده', 0),
    ...counted('پانزده شانزده هفده هجده نوزده', 15),
    ['شیش', 6],
    ['هیجده', 18],
    ...tens('بیست سی چهل پنجاه شصت هفتاد هشتاد نود'),
    ...counted('صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد', 1).map(([word, value]): [string, number] => [
      word,
      100 * value,
    ]),
  ]),
  multipliers: new Map([
    ['هزار', 1000],
    ['میلیون', 1_000_000],
    ['میلیارد', 1_000_000_000],
  ]),
  and: 'و',
  isAndAlways: true,
  // «شش» is a lung too, «نه» is "no", «سی» the first half of "CT", «ده» a village.
  doubtful: new Set(['صفر', 'یک', 'شش', 'نه', 'سی', 'ده']),
  pointing: new Set(['این', 'آن', 'هر']),
  halves: [['و', 'نیم'], ['ونیم']],
  parts: new Map(counted('دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم', 2)),
  others: new Map([
    ...counted('یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم', 1).map(([word, value]): [string, readonly number[]] => [
      word,
      [value],
    ]),
    ...each('اول اولین نخست نخستین یکی یکبار تک', 1),
    ...each('دومین هردو دوبار دوباره جفت دوگانه دوطرفه دوچندان دوبرابر', 2),
    ...each('سومین', 3),
    ...each('نیم نصف نیمی نیمه', 0.5, 50, 30),
    ...each('ربع', 0.25, 25, 15),
    ...each('شبانه', 24),
    ...each('دهه', 10),
    ...each('دوجین', 12),
    ...each('صدها', 100),
    ...each('هزاران', 1000),
  ]),
  notBefore: new Set(['شنبه', 'تی', 'ها', 'های', 'هایی', 'دی']),
}

/** The languages whose number words are known. */
export const NUMBER_WORDS: Readonly<Record<string, NumberWords>> = { en: EN, fa: FA }
