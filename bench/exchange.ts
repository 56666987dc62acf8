import { stat } from 'node:fs/promises'
import path from 'node:path'

import { startChild } from './child'
import { atLeast, below, figure, type Result } from './result'

const UNITS_OF_EACH = 30
const MAX_MEGABYTES = 300
const LEAST_ENTRIES = 50

type Said = { readonly writeMs: number; readonly readMs: number; readonly same: number }

/** Sends entries to translators' tools and plans their import, with the memory that takes. */
export const exchange = async ({ directory, entries }: { directory: string; entries: number }): Promise<Result[]> => [
  ...(await exchangeAs('xliff2', { directory, entries })),
  ...(await exchangeAs('xliff1', { directory, entries })),
]

const exchangeAs = async (
  format: string,
  { directory, entries }: { directory: string; entries: number },
): Promise<Result[]> => {
  const child = await startChild<Said>('exchange', { directory, format, entries, unitsOfEach: UNITS_OF_EACH })
  try {
    const { readMs, same, writeMs } = child.said
    if (same !== entries * UNITS_OF_EACH) throw new Error(`${same} of ${entries * UNITS_OF_EACH} units came back.`)
    const { peakKilobytes } = (await child.ask('memory')) as { peakKilobytes: number }
    const { size } = await stat(path.join(directory, 'exchange.xlf'))
    return [
      figure(`${format}: size of the file`, size / 1e6, 'MB'),
      atLeast(`${format}: export`, (entries / writeMs) * 1_000, LEAST_ENTRIES, 'entries/s'),
      atLeast(`${format}: import`, (entries / readMs) * 1_000, LEAST_ENTRIES, 'entries/s'),
      below(`${format}: peak memory`, peakKilobytes / 1024, MAX_MEGABYTES, 'MB'),
    ]
  } finally {
    await child.stop()
  }
}
