/** A word and every word that it becomes by leaving out one letter: two words one letter apart have one in common. */
export const withoutOneLetter = (word: string): string[] => {
  const letters = [...word]
  const shorter = letters.map((_, index) => letters.toSpliced(index, 1).join(''))
  return [...new Set([word, ...shorter])]
}

/** Whether one mistake makes one word of the other: a letter too many, too few or wrong, or two in the wrong order. */
export const isOneLetterApart = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [[...a], [...b]] : [[...b], [...a]]
  if (long.length - short.length > 1) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from += 1
  let back = 0
  while (back < short.length - from && short.at(-1 - back) === long.at(-1 - back)) back += 1
  const [rest, longRest] = [short.length - from - back, long.length - from - back]
  if (longRest <= 1) return longRest + rest > 0
  return rest === 2 && longRest === 2 && short[from] === long[from + 1] && short[from + 1] === long[from]
}
