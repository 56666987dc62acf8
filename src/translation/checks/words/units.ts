import { foldInPlace } from '../read/fold-in-place'
import { UNIT_ROWS, type UnitKind } from './unit-rows'

/** The longest unit is three tokens: «میلی‌اکی‌والان». */
export const LONGEST_UNIT = 3

type Unit = {
  readonly kind: UnitKind
  /** What to offer in a language, by its code. */
  readonly offered: Readonly<Record<string, string>>
}

const listed = (list: string): string[] => list.split(/[,،] /u).filter(Boolean)

/** A word as it is looked up: folded, without spaces, half-spaces and signs on letters. */
const keyOf = (word: string): string => foldInPlace(word).replace(/[ \u200c\p{M}]/gu, '')

const UNITS = new Map(
  UNIT_ROWS.map(([kind, id, , en, fa]): [string, Unit] => [
    id,
    { kind, offered: { en: listed(en)[0]!, fa: listed(fa)[0]! } },
  ]),
)

const dictionary = (column: 3 | 4): ReadonlyMap<string, readonly string[]> => {
  const byWord = new Map<string, string[]>()
  for (const row of UNIT_ROWS)
    for (const word of [...listed(row[2]), ...listed(row[column])].map(keyOf))
      byWord.set(word, [...(byWord.get(word) ?? []), row[1]])
  return byWord
}

const DICTIONARIES: Readonly<Record<string, ReadonlyMap<string, readonly string[]>>> = {
  en: dictionary(3),
  fa: dictionary(4),
}

/** Endings that make an adjective or a plural of a unit: «گرمی», «ساله», «سالگی», «دقیقه‌ای», "week's". */
const ENDINGS: Readonly<Record<string, RegExp>> = { en: /'s?$/u, fa: /(?:گی|های|ها|ای|اند|ی|ه)$/u }

/** The units that a word may stand for in a language; none for other words and in other languages. */
export const unitsOfWord = (word: string, locale: string): readonly string[] => {
  const [byWord, ending] = [DICTIONARIES[locale], ENDINGS[locale]]
  if (!byWord || !ending) return []
  return byWord.get(word) ?? byWord.get(word.replace(ending, '')) ?? []
}

export const kindOfUnit = (id: string): UnitKind | undefined => UNITS.get(id)?.kind

/** The usual word for a unit in a language. */
export const offeredWord = (id: string, locale: string): string | undefined => UNITS.get(id)?.offered[locale]
