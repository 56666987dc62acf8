/** Endings that a half-space sets off from their word: plural, indefinite, ezafe, possessive, comparative, copula. */
export const PERSIAN_ENDINGS: ReadonlySet<string> = new Set(
  'ها های هایی هایم هایت هایش هایمان هایتان هایشان ی ای ام ات اش مان تان شان اند ایم اید تر ترین تری'.split(' '),
)

/** Those that people write with a space, too. */
export const PERSIAN_ENDINGS_AFTER_SPACE: ReadonlySet<string> = new Set(
  'ها های هایی هایم هایت هایش هایمان هایتان هایشان ی'.split(' '),
)

/** Forms that no rule leads back to their word: broken plurals, and adjectives of their own. All folded. */
const IRREGULAR: Readonly<Record<string, string>> = {
  عضلانی: 'عضله',
  اعصاب: 'عصب',
  عوامل: 'عامل',
  علایم: 'علامت',
  علامات: 'علامت',
  مواد: 'ماده',
  دلایل: 'دلیل',
  علل: 'علت',
  اعضا: 'عضو',
  مفاصل: 'مفصل',
  عروق: 'رگ',
  امراض: 'مرض',
  اطفال: 'طفل',
  اثار: 'اثر',
  عوارض: 'عارضه',
  میوهجات: 'میوه',
  سبزیجات: 'سبزی',
}

type Rule = { readonly ending: RegExp; readonly least: number }

/** Endings written joined, in the order they are taken off; `least` letters must be left of the word. */
const RULES: readonly Rule[] = [
  { ending: /ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان)?$/u, least: 2 },
  { ending: /(?:مان|تان|شان)$/u, least: 4 },
  { ending: /(?<=[او])ی[متش]?$/u, least: 2 },
  { ending: /(?:ترین|تری|تر)$/u, least: 3 },
  { ending: /(?:یات|ات)$/u, least: 3 },
  { ending: /(?:گان|ان)$/u, least: 4 },
  { ending: /(?:یی|ای|ی)$/u, least: 3 },
  { ending: /ه$/u, least: 3 },
]

/**
 * A Persian word, folded, without its usual endings: «گرفتگی‌های» and «گرفتگی» are one, and so are «عضله», «عضلات» and
 * «عضلانی». It is no dictionary: what matters is that the forms of one word come out alike, not that they are words.
 */
export const persianStem = (folded: string): string => {
  let stem = IRREGULAR[folded] ?? folded
  for (const { ending, least } of RULES) {
    const shorter = stem.replace(ending, '')
    if (shorter.length >= least) stem = shorter
  }
  return stem
}

/** My, your, his or her, our, their, written joined; `least` letters must be left of the word. */
const POSSESSIVES: readonly Rule[] = [
  { ending: /(?:مان|تان|شان)$/u, least: 2 },
  { ending: /(?<=[او])ی(?:مان|تان|شان)$/u, least: 2 },
  { ending: /(?<=ه)ا[متش]$/u, least: 3 },
  { ending: /[متش]$/u, least: 3 },
]

/**
 * What a Persian word, folded, would be if its last letters said whose it is: «درد» for «دردتان», but also «ور» for «ورمان».
 * No rule tells «دردش» from «ورزش»; whoever asks must know the words there are.
 */
export const withoutPossessive = (folded: string): string[] =>
  POSSESSIVES.flatMap(({ ending, least }) => {
    const shorter = folded.replace(ending, '')
    return shorter !== folded && shorter.length >= least ? [shorter] : []
  })
