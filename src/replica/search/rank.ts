/** Finds the entries that say what a query looks for, the best ones first. */
import type { Connection } from '../connection'
import type { Scope } from '../scope'
import { bestPlaces, type Scored } from './best'
import { publicTotals } from './counts'
import type { Place } from './cursor'
import type { Lexicon } from './lexicon'
import { LEAST_RARITY, lengthIn, listsIn, type Part, partsIn } from './lists'
import type { Plan } from './plan'
import { adder } from './sums'

export type Ranked = {
  readonly total: number
  /** How many were found in each collection that has any. */
  readonly counts: ReadonlyMap<string, number>
  /** The best ones. Scores are whole numbers: a cursor holds one exactly. */
  readonly places: readonly (Place & Scored)[]
}

export type Where = {
  readonly locale: string
  readonly collections: readonly string[]
  /** The one collection of which places are wanted. */
  readonly only: string | undefined
  readonly count: number
  readonly after: Place | null
}

/**
 * Of what the query says, an entry must say this much, counted by how rare the words are: all of two words, half of a
 * question. Where only a few do, less is enough; what says little is better than nothing.
 */
const MUST_SAY = { ofTwo: 0.99, ofMore: 0.55, else: [0.5, 0.25, 0] }
const FEW = 5
const LEAST_SAID = LEAST_RARITY / 100

const SCORE_UNITS = 1_000

/** With a channel's scope, entries without its topics are not found, nor those that break what its consumer relies on. */
export const ranker = (
  db: Connection,
  lexicon: Lexicon,
  scope: Scope | null,
): ((plan: Plan, where: Where) => Ranked) => {
  const docsWithTopics = scope
    ? db.prepare(
        `SELECT DISTINCT d.doc AS doc FROM facet f JOIN search_doc d ON d.locale = f.locale AND d.type = f.type AND d.id = f.id WHERE f.locale = ? AND f.type = ? AND f.field = 'topics' AND f.value IN ${scope.topicList}`,
      )
    : null
  const withheldDocs = scope?.contractTag
    ? db.prepare(
        `SELECT d.doc AS doc FROM withheld w JOIN latest l ON l.seq = w.seq JOIN search_doc d ON d.locale = l.locale AND d.type = l.type AND d.id = l.id WHERE w.contract = '${scope.contractTag}' AND l.locale = ? AND l.type = ?`,
      )
    : null
  const keys = db.prepare(
    'SELECT d.doc AS doc, d.type AS type, d.id AS id FROM json_each(?) j CROSS JOIN search_doc d WHERE d.locale = ? AND d.doc = j.value',
  )
  const keysIn =
    (locale: string) =>
    (docs: readonly number[]): ReadonlyMap<number, string> =>
      new Map(
        (keys.all(JSON.stringify(docs), locale) as { doc: number; type: string; id: string }[]).map(
          ({ doc, id, type }) => [doc, `${id} ${type}`],
        ),
      )
  const totalOf = publicTotals(db)
  const partsOf = partsIn(db)
  const listsOf = listsIn(db, lexicon)
  const { addBonus, addGroup, begin } = adder()

  const leaveOut = (said: Float32Array, locale: string, { first, from, to, type }: Part): void => {
    const isIn = new Uint8Array(to - from)
    for (const { doc } of (docsWithTopics?.all(locale, type) ?? []) as { doc: number }[]) isIn[doc - first] = 1
    for (let index = from; index < to; index += 1) if (isIn[index - from] === 0) said[index] = 0
  }

  const withhold = (said: Float32Array, locale: string, { first, from, type }: Part): void => {
    for (const { doc } of (withheldDocs?.all(locale, type) ?? []) as { doc: number }[]) said[from + doc - first] = 0
  }

  return (plan, where) => {
    const parts = partsOf(where)
    const listOf = listsOf(where.locale, parts, totalOf(where))
    const length = lengthIn(parts)
    const { said, scores } = begin(length)
    let all = 0
    for (const ways of plan.groups) all += addGroup(ways, listOf)
    for (const { words, worth } of plan.bonuses) {
      const list = listOf(words)
      if (list) addBonus(list, worth)
    }
    for (const part of parts) if (scope?.hasTopics(part.type)) leaveOut(said, where.locale, part)
    for (const part of parts) withhold(said, where.locale, part)

    const enough = enoughOf(said, length, all, plan.groups.length)
    const best = bestPlaces(where.count, where.after)
    const counts = new Map<string, number>()
    let total = 0
    for (const { first, from, to, type } of parts) {
      const isWanted = where.only === undefined || where.only === type
      let least = isWanted ? -Infinity : Infinity
      let count = 0
      for (let index = from; index < to; index += 1) {
        if (said[index]! < enough) continue
        count += 1
        const score = scores[index]! * (said[index]! / all) * SCORE_UNITS
        if (score >= least - 0.5) least = best.offer(first + index - from, Math.round(score))
      }
      if (count > 0) counts.set(type, count)
      if (isWanted) total += count
    }
    return { counts, total, places: best.places(keysIn(where.locale)) }
  }
}

/** How much an entry must say to be found. */
const enoughOf = (said: Float32Array, length: number, all: number, groups: number): number => {
  const steps = [groups <= 2 ? MUST_SAY.ofTwo : MUST_SAY.ofMore, ...MUST_SAY.else].map((part) =>
    Math.max(part * all, LEAST_SAID),
  )
  const counts = steps.map(() => 0)
  for (let index = 0; index < length; index += 1) {
    const value = said[index]!
    if (value < LEAST_SAID) continue
    for (let step = steps.length - 1; step >= 0 && value >= steps[step]!; step -= 1) counts[step] = counts[step]! + 1
    if (counts[0] === FEW) break
  }
  return steps.find((_, step) => counts[step]! >= FEW) ?? LEAST_SAID
}
