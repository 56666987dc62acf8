/** Rows of three characters are told apart by numbers below this. */
export const GRAMS = 1 << 17

/** Texts of up to so many characters keep all their rows of three. */
const SHORT = 64

/** How many rows there are to one that is kept. Samples are nested: what the coarse one has, the finer ones have too. */
export const samplingOf = (length: number): 1 | 2 | 4 => (length <= SHORT ? 1 : length <= 2 * SHORT ? 2 : 4)

/** The different rows of three characters of a text, its edges being spaces, in a sample that is the same for all texts. */
export const gramsOf = (text: string, sampling: 1 | 2 | 4): number[] => {
  const grams = new Set<number>()
  let before = SPACE
  let middle = text.charCodeAt(0)
  for (let index = 1; index <= text.length; index += 1) {
    const after = index < text.length ? text.charCodeAt(index) : SPACE
    const hash = hashOf(before, middle, after)
    if (isSampled(hash, sampling)) grams.add(hash % GRAMS)
    before = middle
    middle = after
  }
  return [...grams]
}

const SPACE = 32

/** By bits that don't tell grams apart. */
const isSampled = (hash: number, sampling: number): boolean => (hash >>> 30) % sampling === 0

/** Spreads three code units over 32 bits (the end of MurmurHash3). */
const hashOf = (before: number, middle: number, after: number): number => {
  let hash = Math.imul(before, 0x9e3779b1) ^ Math.imul(middle, 0x85ebca77) ^ Math.imul(after, 0xc2b2ae3d)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
