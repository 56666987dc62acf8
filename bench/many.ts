/** Does it matter to /v1 how much is held? One entry, and the last changes, out of few editions and out of many. */
import path from 'node:path'

import { type Child, startChild } from './child'
import { fill } from './export'
import { loadOf, median } from './load'
import { atLeast, atMost, figure, type Result } from './result'

const FEW = 200
const CHANGES = 10
const LEAST_OF_FEW = 0.8
const MOST_OF_ENTRY = 3
/** So many entries are asked for in turn, spread over all that there are. */
const ASKED = 100
const HEADERS = { 'accept-encoding': 'gzip, br' }

type Size = {
  readonly directory: string
  readonly editions: number
  readonly seconds: number
  readonly rounds: number
}
type Server = Child<{ address: string }>

export const manyEditions = async ({ directory, editions, rounds, seconds }: Size): Promise<Result[]> => {
  const files = { few: path.join(directory, 'few.sqlite'), many: path.join(directory, 'many-editions.sqlite') }
  fill(files.few, FEW)
  fill(files.many, editions)
  const results: Result[] = []
  for (const [way, isKeepingNothing] of [
    ['kept in memory', false],
    ['read anew each time', true],
  ] as const) {
    const start = (replicaFile: string): Promise<Server> =>
      startChild('delivery', { directory, replicaFile, isKeepingNothing })
    const [few, many] = [await start(files.few), await start(files.many)]
    const rate = async ({ said: { address } }: Server, paths: readonly string[]) =>
      (await loadOf(address, { headers: HEADERS, paths, rounds: 1, seconds })).perSecond
    const measured: { few: number; many: number; changes: number }[] = []
    try {
      // One after the other, again and again: what else the machine does meets all three.
      for (let round = 0; round < rounds; round += 1)
        measured.push({
          few: await rate(few, pathsOf(FEW)),
          many: await rate(many, pathsOf(editions)),
          changes: await rate(many, [`/v1/changes?since=bench.${editions - CHANGES}&limit=100`]),
        })
      const middle = (of: (round: (typeof measured)[number]) => number) => median(measured.map(of))
      const times = middle((round) => round.many / round.changes)
      results.push(
        figure(
          `many: an entry of ${FEW}, ${way}`,
          middle((round) => round.few),
          'requests/s',
        ),
        figure(
          `many: an entry of ${editions}, ${way}`,
          middle((round) => round.many),
          'requests/s',
        ),
        figure(
          `many: ${CHANGES} changes of ${editions}, ${way}`,
          middle((round) => round.changes),
          'requests/s',
        ),
        atLeast(
          `many: an entry of many to one of few, ${way}`,
          middle((round) => round.many / round.few),
          LEAST_OF_FEW,
        ),
        // Ten changes carry ten entries: read anew, that is no promise but a figure.
        isKeepingNothing
          ? figure(`many: time of changes to that of an entry, ${way}`, times, '×')
          : atMost(`many: time of changes to that of an entry, ${way}`, times, MOST_OF_ENTRY),
      )
    } finally {
      await few.stop()
      await many.stop()
    }
  }
  return results
}

const pathsOf = (editions: number): string[] =>
  Array.from({ length: ASKED }, (_, index) => `/v1/en/causes/cause-${1 + Math.floor((index * editions) / ASKED)}`)
