/** What a character weighs in the order of a language; 0 on a level where it weighs nothing, 1 for the plainest of its kind. */
export type Weight = {
  readonly primary: number
  readonly secondary: number
  readonly tertiary: number
  /** Code point of a character outside the table. */
  readonly unknown: number | null
}

/** Latin, Greek, Cyrillic, Arabic, punctuation, signs: from and to, inclusive. */
const RANGES = [
  [0x0020, 0x007e],
  [0x00a0, 0x0377],
  [0x037a, 0x03ff],
  [0x0400, 0x052f],
  [0x0600, 0x06ff],
  [0x0750, 0x077f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2190, 0x22ff],
] as const

/** Yeh and alef maksura with a hamza of its own (U+0654): one letter in the Persian order. */
const PAIRS = ['\u06cc\u0654', '\u0649\u0654']
const ELEMENT = new RegExp(`${PAIRS.join('|')}|.`, 'gsu')

/** Letters that sort as two and have no decomposition. */
const LIGATURES: Readonly<Record<string, string>> = { æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ß: 'ss', ẞ: 'SS' }

/** More than any letter has variants: signs above and below come after them. */
const MARKS = 200

type Table = ReadonlyMap<string, Weight>
const tables = new Map<string, Table>()

/** The weights of a text, character by character. */
export const weightsOf = (text: string, code: string): readonly Weight[] => {
  const table = tables.get(code) ?? tableOf(code)
  tables.set(code, table)
  const weights: Weight[] = []
  for (const element of text.normalize('NFC').match(ELEMENT) ?? []) addWeights(weights, element, table)
  return weights
}

const addWeights = (weights: Weight[], element: string, table: Table): void => {
  const weight = table.get(element)
  if (weight) {
    weights.push(weight)
    return
  }
  const parts = LIGATURES[element] ?? element.normalize('NFKD')
  if (parts !== element) for (const part of parts) addWeights(weights, part, table)
  else weights.push({ primary: 0, secondary: 1, tertiary: 1, unknown: element.codePointAt(0) ?? 0 })
}

const tableOf = (code: string): Table => {
  const levels = [1, 2, 3].map(
    (level) => new Intl.Collator(code, { sensitivity: (['base', 'accent', 'variant'] as const)[level - 1] }),
  )
  const [base, accent, variant] = levels as [Intl.Collator, Intl.Collator, Intl.Collator]
  const elements = elementsFor(base).toSorted(variant.compare)
  const table = new Map<string, Weight>()
  let last: { readonly element: string; readonly weight: Weight } = {
    element: '',
    weight: { primary: 0, secondary: 0, tertiary: 0, unknown: null },
  }
  for (const element of elements) {
    const weight = next(last, element, { base, accent, variant })
    table.set(element, weight)
    last = { element, weight }
  }
  return table
}

type Levels = { readonly base: Intl.Collator; readonly accent: Intl.Collator; readonly variant: Intl.Collator }

/** In order, every element weighs as much as the one before, or one more on the highest level where they differ. */
const next = (
  { element: before, weight }: { element: string; weight: Weight },
  element: string,
  levels: Levels,
): Weight => {
  if (levels.base.compare(before, element) !== 0)
    return { primary: weight.primary + 1, secondary: 1, tertiary: 1, unknown: null }
  if (levels.accent.compare(before, element) !== 0)
    return { ...weight, secondary: Math.max(weight.secondary, weight.primary === 0 ? MARKS : 0) + 1, tertiary: 1 }
  if (levels.variant.compare(before, element) !== 0) return { ...weight, tertiary: weight.tertiary + 1 }
  return weight
}

/** The characters that have a weight of their own; the others weigh what they decompose into. */
const elementsFor = (base: Intl.Collator): string[] => {
  const characters = RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  )
  return [...characters.filter((character) => isElement(character, base)), ...PAIRS]
}

const isElement = (character: string, base: Intl.Collator): boolean => {
  if (character in LIGATURES || character.normalize('NFC') !== character) return false
  const [first = '', ...marks] = character.normalize('NFKD')
  if (marks.length === 0 || /\p{Script=Arabic}/u.test(character)) return true
  return base.compare(character, first) !== 0 && character.normalize('NFD') !== character
}
