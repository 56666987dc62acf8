import type { CheckedText } from '../check'
import { type Around, NEGATIONS, type NegationWords } from '../words/negation'
import { kept } from './kept'
import { type Token, tokensOf } from './tokens'

/** A part of a text, and the words in it that say no. */
export type Polarity = {
  /** The words that turn it round. */
  readonly strong: readonly Token[]
  /** How often they do; a no that is only repeated counts once. */
  readonly times: number
  /** How many more words could be a no. */
  readonly soft: number
}

/** The clauses of each sentence of a side, in order; none in a language whose negations aren't known. */
export const polaritiesOf = kept((text: CheckedText): readonly (readonly Polarity[])[] => {
  const words = NEGATIONS[text.locale]
  return words ? sentencesOf(tokensOf(text)).map((clauses) => clauses.map((tokens) => polarityOf(tokens, words))) : []
})

const polarityOf = (tokens: readonly Token[], words: NegationWords): Polarity => {
  const around = (at: number): Around => ({
    before: tokens[at - 1]?.text ?? '',
    after: [tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? ''],
  })
  const strong = tokens.filter(({ text }, at) => words.isStrong(text, around(at)))
  const echoes = tokens.filter(({ text }, at) => words.isStrong(text, around(at)) && words.isEcho(text, around(at)))
  const soft = tokens.filter(
    ({ text }, at) => !words.isStrong(text, around(at)) && (words.isWeak(text) || words.isStrong(text, NOTHING)),
  )
  return { strong, times: Math.max(strong.length - echoes.length, Math.min(strong.length, 1)), soft: soft.length }
}

const NOTHING: Around = { before: '', after: [] }

/** Whether a side says no of anything. */
export const isNegated = (text: CheckedText): boolean =>
  polaritiesOf(text)
    .flat()
    .some(({ times }) => times > 0)

const SENTENCE_END = /^[.!?؟\n]$/u
const CLAUSE_END = /^[;؛:]$/u

/** The words from end mark to end mark. */
const sentencesOf = (tokens: readonly Token[]): Token[][][] => {
  const sentences: Token[][][] = [[[]]]
  for (const token of tokens) {
    const clauses = sentences.at(-1)!
    if (token.kind === 'word') clauses.at(-1)!.push(token)
    else if (clauses.at(-1)!.length > 0) {
      if (SENTENCE_END.test(token.text)) sentences.push([[]])
      else if (CLAUSE_END.test(token.text)) clauses.push([])
    }
  }
  return sentences.map((clauses) => clauses.filter(({ length }) => length > 0)).filter(({ length }) => length > 0)
}

/** Several parts as one. */
export const together = (parts: readonly Polarity[]): Polarity => ({
  strong: parts.flatMap(({ strong }) => strong),
  times: parts.reduce((sum, { times }) => sum + times, 0),
  soft: parts.reduce((sum, { soft }) => sum + soft, 0),
})
