/**
 * Adds up what the postings say, entry by entry. Every loop here goes over up to all entries of a language, and is written
 * so that the compiler makes plain machine code of it: indexes and typed arrays, no callbacks.
 */
import type { Connection } from '../open'
import type { Scope } from '../scope'
import type { Lexicon } from './lexicon'
import { lengthOf, STRETCH, stretchesOf } from './numbers'
import type { Plan, Way } from './plan'
import { BLOCK, blockOfPlace, countOf, placeOf, type Postings, readPostings, type Stored } from './postings'

/** One after the other without gaps: the entries of a collection that has some. */
type Part = { readonly type: string; readonly first: number; readonly from: number; readonly to: number }

/** The entries that have a word, and a weight for each. */
type List = Postings & { readonly rarity: number }

export type Ranked = {
  readonly total: number
  /** How many were found in each collection that has any. */
  readonly counts: ReadonlyMap<string, number>
  /** Calls back with each entry that was found, by its number in the index. Scores are whole numbers: a cursor holds one exactly. */
  each(callback: (doc: number, score: number) => void): void
}

/**
 * Of what the query says, an entry must say this much, counted by how rare the words are: all of two words, half of a
 * question. Where only a few do, less is enough; what says little is better than nothing.
 */
const MUST_SAY = { ofTwo: 0.99, ofMore: 0.55, else: [0.5, 0.25, 0] }
const FEW = 5

/** Added to how rare a word is, so that the most frequent one counts, too. */
const LEAST_RARITY = 0.5

const SCORE_UNITS = 1_000

type Where = { readonly locale: string; readonly collections: readonly string[]; readonly only: string | undefined }

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
  const blocks = db.prepare('SELECT place, data FROM search_posting WHERE place >= ? AND place < ?')
  const readStretches = stretchesOf(db)
  const countIn = lengthOf(db)

  const partsOf = ({ collections, locale }: Where): Part[] => {
    let to = 0
    return readStretches()
      .filter(({ type }) => collections.includes(type))
      .map(({ first, type }) => {
        const from = to
        to += countIn(locale, first)
        return { type, first, from, to }
      })
  }

  const listReader = (locale: string, parts: readonly Part[], length: number): ListOf => {
    const lists = new Map<string, List | null>()
    return (word) => {
      const known = lists.get(word)
      if (known !== undefined) return known
      const id = lexicon.wordId(locale, word)
      const list = id === null ? null : readList(blocks.all(placeOf(id, 0), placeOf(id + 1, 0)) as Row[], parts, length)
      lists.set(word, list)
      return list
    }
  }

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
    const length = parts.at(-1)?.to ?? 0
    const listOf = listReader(where.locale, parts, length)
    const sums = { said: new Float32Array(length), scores: new Float32Array(length) }
    let all = 0
    for (const ways of plan.groups) all += addGroup(ways, listOf, sums)
    for (const { words, worth } of plan.bonuses) addBonus(listOf(words[0] ?? ''), worth, sums)
    for (const part of parts) if (scope?.hasTopics(part.type)) leaveOut(sums.said, where.locale, part)
    for (const part of parts) withhold(sums.said, where.locale, part)
    const enough = enoughOf(sums.said, all, plan.groups.length)
    const counts = new Map<string, number>()
    for (const { from, to, type } of parts) {
      const count = countFrom(sums.said, enough, from, to)
      if (count > 0) counts.set(type, count)
    }
    const wanted = parts.filter(({ type }) => where.only === undefined || where.only === type)
    return {
      counts,
      total: wanted.reduce((sum, { type }) => sum + (counts.get(type) ?? 0), 0),
      each: (callback) => {
        for (const { first, from, to } of wanted)
          for (let index = from; index < to; index += 1) {
            const said = sums.said[index]!
            if (said < enough) continue
            callback(first + index - from, Math.round(sums.scores[index]! * (said / all) * SCORE_UNITS))
          }
      },
    }
  }
}

const countFrom = (said: Float32Array, enough: number, from: number, to: number): number => {
  let count = 0
  for (let index = from; index < to; index += 1) if (said[index]! >= enough) count += 1
  return count
}

/** How much an entry must say to be found. */
const enoughOf = (said: Float32Array, all: number, groups: number): number => {
  for (const part of [groups <= 2 ? MUST_SAY.ofTwo : MUST_SAY.ofMore, ...MUST_SAY.else]) {
    const least = Math.max(part * all, LEAST_RARITY / 100)
    if (countFrom(said, least, 0, said.length) >= FEW) return least
  }
  return LEAST_RARITY / 100
}

type Row = { readonly place: number; readonly data: Stored }

const readList = (rows: readonly Row[], parts: readonly Part[], length: number): List => {
  const count = rows.reduce((sum, { data }) => sum + countOf(data), 0)
  const list = { docs: new Uint32Array(count), weights: new Uint8Array(count) }
  let filled = 0
  for (const { data, place } of rows) {
    const number = blockOfPlace(place) * BLOCK
    const part = parts.find(({ first }) => number >= first && number < first + STRETCH)
    if (part) filled = readPostings(list, data, number - part.first + part.from, filled)
  }
  return {
    docs: list.docs.subarray(0, filled),
    weights: list.weights.subarray(0, filled),
    rarity: Math.log(1 + (length - filled + 0.5) / (filled + 0.5)) + LEAST_RARITY,
  }
}

type ListOf = (word: string) => List | null
type Sums = { readonly scores: Float32Array; readonly said: Float32Array }

const isList = (list: List | null): list is List => list !== null

/** An entry counts by the best of the ways in which it says the word. @returns how much it says that it has it */
const addGroup = (ways: readonly Way[], listOf: ListOf, { said, scores }: Sums): number => {
  const best = new Float32Array(scores.length)
  let weight = 0
  for (const { words, worth } of ways) {
    const lists = words.map(listOf).filter(isList)
    if (lists.length < words.length) continue
    // Of several words together, the rarest tells how much they say.
    weight = Math.max(weight, worth * Math.max(...lists.map(({ rarity }) => rarity)))
    if (lists.length === 1) raiseTo(best, lists[0]!, worth)
    else raiseToAll(best, lists, worth)
  }
  for (let doc = 0; doc < best.length; doc += 1) {
    const value = best[doc]!
    if (value === 0) continue
    scores[doc] = scores[doc]! + value
    said[doc] = said[doc]! + weight
  }
  return weight
}

const raiseTo = (best: Float32Array, { docs, rarity, weights }: List, worth: number): void => {
  const factor = (worth * rarity) / 255
  for (let index = 0; index < docs.length; index += 1) {
    const value = factor * weights[index]!
    if (value > best[docs[index]!]!) best[docs[index]!] = value
  }
}

/** For the entries that are in all lists, the mean of what they say. */
const raiseToAll = (best: Float32Array, lists: readonly List[], worth: number): void => {
  const seen = new Uint8Array(best.length)
  const sums = new Float32Array(best.length)
  for (const { docs, rarity, weights } of lists) {
    const factor = (worth * rarity) / 255 / lists.length
    for (let index = 0; index < docs.length; index += 1) {
      const doc = docs[index]!
      seen[doc] = seen[doc]! + 1
      sums[doc] = sums[doc]! + factor * weights[index]!
    }
  }
  for (let doc = 0; doc < best.length; doc += 1)
    if (seen[doc] === lists.length && sums[doc]! > best[doc]!) best[doc] = sums[doc]!
}

/** Makes an entry better that is found anyway. */
const addBonus = (list: List | null, worth: number, { said, scores }: Sums): void => {
  if (!list) return
  const factor = (worth * list.rarity) / 255
  for (let index = 0; index < list.docs.length; index += 1) {
    const doc = list.docs[index]!
    if (said[doc]! > 0) scores[doc] = scores[doc]! + factor * list.weights[index]!
  }
}
