import { createMemoryIndex, type MemoryIndex } from '../src/translation/memory'
import { percentile } from './load'
import { memoryTexts } from './memory-texts'
import { below, figure, type Result } from './result'

const UNITS = 100_000
const LOOK_UPS = 1_000
const SEED = 4
const EXACT_MS = 15
const FUZZY_MS = 50

/** How long the memory takes to find a sentence that it has, and one like those that it has; in this process. */
export const memoryLookUp = (): Promise<Result[]> => {
  const texts = memoryTexts(SEED)
  const remembered = texts.remembered(UNITS)
  const before = usedMegabytes()
  const began = performance.now()
  const index = createMemoryIndex()
  for (const one of remembered) index.add(one)
  const filled = performance.now() - began
  const megabytes = usedMegabytes() - before

  const asked = Array.from({ length: LOOK_UPS }, (_, turn) => remembered[(turn * 97) % UNITS]?.source ?? '')
  const exact = timesOf(index, asked, 100)
  const fuzzy = timesOf(index, asked.map(texts.edited), 70)
  if (exact.found < LOOK_UPS) throw new Error(`Only ${exact.found} of ${LOOK_UPS} sentences were found again.`)
  return Promise.resolve([
    figure('memory: units', index.size, ''),
    figure('memory: filling the index', filled / 1_000, 's'),
    figure('memory: the index', megabytes, 'MB'),
    figure('memory: exact, p50', percentile(exact.times, 0.5), 'ms'),
    below('memory: exact, p95', percentile(exact.times, 0.95), EXACT_MS, 'ms'),
    figure('memory: edited sentences found', (100 * fuzzy.found) / LOOK_UPS, '%'),
    figure('memory: fuzzy ≥ 70 %, p50', percentile(fuzzy.times, 0.5), 'ms'),
    below('memory: fuzzy ≥ 70 %, p95', percentile(fuzzy.times, 0.95), FUZZY_MS, 'ms'),
  ])
}

const timesOf = (index: MemoryIndex, texts: readonly string[], minimum: number): { times: number[]; found: number } => {
  let found = 0
  const times = texts.map((text) => {
    const asked = performance.now()
    const hits = index.lookUp({ text, sourceLocale: 'en', targetLocale: 'fa', minimum })
    const taken = performance.now() - asked
    found += hits.length > 0 ? 1 : 0
    return taken
  })
  return { times, found }
}

/** What lives after the rubbish is collected, where Node was told to let us (`--expose-gc`); else about that. */
const usedMegabytes = (): number => {
  globalThis.gc?.()
  const { arrayBuffers, heapUsed } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 2 ** 20
}
