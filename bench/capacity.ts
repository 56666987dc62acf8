/** What one answer costs a processor, whatever else the machine does: the figures that a plan of machines is made of. */
import path from 'node:path'

import { type Child, startChild } from './child'
import { fill } from './export'
import { loadOf } from './load'
import { figure, type Result } from './result'

const EDITIONS = 10_000
const HEADERS = { 'accept-encoding': 'gzip, br' }
/** More answers than the memory for them holds. */
const ALL = Array.from({ length: EDITIONS }, (_, index) => `/v1/en/causes/cause-${index + 1}`)
const CURSOR = `bench.${EDITIONS - 10}`

const QUESTIONS: Readonly<Record<string, { readonly paths: readonly string[]; readonly isReadAnew?: boolean }>> = {
  'an entry': { paths: ALL.slice(0, 100) },
  'an entry, read anew': { paths: ALL, isReadAnew: true },
  'a list of 20': { paths: ['/v1/en/causes?limit=20'] },
  'a list of 20, read anew': { paths: ['/v1/en/causes?limit=20'], isReadAnew: true },
  'nothing new in /v1/changes': { paths: [`/v1/changes?since=bench.${EDITIONS}`] },
  'ten of /v1/changes': { paths: [`/v1/changes?since=${CURSOR}`] },
  'ten of /v1/changes, read anew': { paths: [`/v1/changes?since=${CURSOR}`], isReadAnew: true },
}

type Server = Child<{ address: string }>
type Used = { readonly microseconds: number; readonly peakKilobytes: number }

export const capacity = async ({
  directory,
  rounds,
  seconds,
}: {
  readonly directory: string
  readonly seconds: number
  readonly rounds: number
}): Promise<Result[]> => {
  const replicaFile = path.join(directory, 'capacity.sqlite')
  fill(replicaFile, EDITIONS)
  const start = (isKeepingNothing: boolean): Promise<Server> =>
    startChild('delivery', { directory, replicaFile, isKeepingNothing })
  const [keeping, reading] = [await start(false), await start(true)]
  try {
    const results: Result[] = []
    for (const [name, { isReadAnew, paths }] of Object.entries(QUESTIONS)) {
      const server = isReadAnew ? reading : keeping
      const asked = { headers: HEADERS, paths, isCold: true }
      // Warm: what is kept is made, and what runs is compiled.
      await loadOf(server.said.address, { ...asked, rounds: 1, seconds: 2 })
      const before = (await server.ask('used')) as Used
      const { requests } = await loadOf(server.said.address, { ...asked, rounds, seconds })
      const { microseconds } = (await server.ask('used')) as Used
      results.push(figure(`capacity: ${name}`, (microseconds - before.microseconds) / requests, 'µs of a core'))
    }
    const { peakKilobytes } = (await keeping.ask('used')) as Used
    return [...results, figure('capacity: peak memory of one process', peakKilobytes / 1024, 'MB')]
  } finally {
    await keeping.stop()
    await reading.stop()
  }
}
