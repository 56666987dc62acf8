/** A number in letters, for titles that must differ: a digit in one language only is an error that the gate holds back. */
export const inLetters = (number: number): string => [...String(number)].map((digit) => LETTERS[Number(digit)]).join('')

/** The number again. */
export const fromLetters = (letters: string): number =>
  Number([...letters].map((letter) => LETTERS.indexOf(letter)).join(''))

const LETTERS = 'abcdefghij'
