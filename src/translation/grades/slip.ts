import { distance } from 'fastest-levenshtein'

/** Letters that a slip of the hand changes in a word: none in a short one, which would be another word. */
const allowed = ({ length }: string): number => (length < 4 ? 0 : length < 7 ? 1 : 2)

/** Whether only spelling and punctuation changed: each new word is an old one with a letter or two changed. */
export const isSlip = (removed: readonly string[], added: readonly string[]): boolean =>
  added.length === removed.length && added.every((word, index) => distance(word, removed[index] ?? '') <= allowed(word))
