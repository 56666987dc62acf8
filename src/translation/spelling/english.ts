import { american } from './british'
import type { SpellingLanguage } from './language'

/** English: words of Latin letters, with an apostrophe inside. Parts of a hyphenated word are words of their own. */
export const english: SpellingLanguage = {
  words: /[\p{Script=Latin}\p{M}]+(?:['’][\p{Script=Latin}\p{M}]+)*/gu,
  normalize: (word) => word.normalize('NFC').replaceAll('’', "'"),
  readingsOf: (word) => [[word], [word.replace(/'s$/u, '')], [american(word)]],
  guessesOf: () => [],
  formsOf: (word) => [word, `${word}s`, `${word}es`],
}
