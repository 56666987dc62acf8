/** How well a search answers what people ask: normalised discounted cumulative gain over the first ten (nDCG@10). */
import { idOf } from '../../src/seed/ids'
import { type Asked, RELEVANCE } from '../fixtures/relevance'

export type Found = { readonly type: string; readonly id: string }

export type Judged = {
  readonly query: string
  readonly gain: number
  readonly isMissed: boolean
  readonly place: number
}

const FIRST = 10
const WITHIN = 3

/** What the first entry wanted is worth, and those after it. */
const GAIN = { best: 3, good: 1 }

/** Asks everything in a language. */
export const judge = async (
  locale: keyof typeof RELEVANCE,
  search: (query: string) => readonly Found[] | Promise<readonly Found[]>,
): Promise<Judged[]> => {
  const judged: Judged[] = []
  for (const asked of RELEVANCE[locale]) judged.push(judgeOne(asked, await search(asked.query)))
  return judged
}

export const meanGain = (judged: readonly Judged[]): number =>
  judged.reduce((sum, { gain }) => sum + gain, 0) / judged.length

const judgeOne = ({ query, wanted, within = WITHIN }: Asked, found: readonly Found[]): Judged => {
  const gains = new Map(wanted.map((ref, index) => [keyOf(ref), index === 0 ? GAIN.best : GAIN.good]))
  const got = found.slice(0, FIRST).map(({ id, type }) => gains.get(`${type}/${id}`) ?? 0)
  const place = got.indexOf(GAIN.best) + 1
  return {
    query,
    gain: discounted(got) / discounted([...gains.values()].slice(0, FIRST)),
    isMissed: place === 0 || place > within,
    place,
  }
}

const keyOf = (ref: Parameters<typeof idOf>[0]): string => `${ref.split('/')[0]}/${idOf(ref)}`

const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, index) => sum + (2 ** gain - 1) / Math.log2(index + 2), 0)
