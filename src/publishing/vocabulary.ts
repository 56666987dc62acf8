import type { VocabularyConcept } from '#contract'
import { findTerms, type Term } from '#translation'
import type { Payload } from 'payload'

/**
 * What readers get of the clinic's vocabulary, so that searches find what is said otherwise: the words that texts may use,
 * and nothing of what is noted about them.
 */
export const vocabularyOf = async (payload: Payload): Promise<VocabularyConcept[]> =>
  'terms' in payload.collections ? (await findTerms(payload)).flatMap(conceptOf) : []

const conceptOf = ({ words }: Term): VocabularyConcept[] => {
  const usable = Object.entries(words).flatMap(([locale, list]) => {
    const preferred = list.filter(({ status }) => status === 'preferred')
    const allowed = list.filter(({ status }) => status === 'allowed')
    const texts = [...preferred, ...allowed].map(({ text }) => text)
    return texts.length > 0 ? [[locale, texts] as const] : []
  })
  // A word alone leads to no other.
  return usable.reduce((sum, [, texts]) => sum + texts.length, 0) > 1 ? [{ words: Object.fromEntries(usable) }] : []
}
