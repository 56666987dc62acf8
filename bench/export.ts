import { get, type IncomingMessage } from 'node:http'
import path from 'node:path'

import { contentHash, type LedgerRow } from '#contract'
import { openStore } from '#replica'

import { catalogFixture } from '../tests/fixtures/catalog'
import { contentFixture } from '../tests/support/ledger-fixture'
import { startChild } from './child'
import type { Clinic } from './delivered'
import { atLeast, below, figure, type Result } from './result'

const MAX_MEGABYTES = 250
const LEAST_OF_REST = 20
const BATCH = 1_000
const REST_PAGES = 5
const PARAGRAPH =
  'A cramp is a sudden and involuntary shortening of a muscle. It hurts, and it goes by itself after some time. '

/** All editions as NDJSON, with the memory that takes, beside paging through Payload's REST API. */
export const exportAll = async (
  clinic: Clinic,
  { directory, editions }: { directory: string; editions: number },
): Promise<Result[]> => {
  const replicaFile = path.join(directory, 'many.sqlite')
  fill(replicaFile, editions)
  const delivery = await startChild<{ address: string }>('delivery', { directory, replicaFile })
  try {
    const { bytes, lines, seconds } = await download(`${delivery.said.address}/v1/export/en.ndjson`)
    if (lines !== editions + 1) throw new Error(`The export has ${lines} lines, not ${editions + 1}.`)
    const { peakKilobytes } = (await delivery.ask('memory')) as { peakKilobytes: number }
    const paged = await pageThroughRest(clinic)
    return [
      figure('export: editions', editions, ''),
      figure('export: bytes of each', bytes / editions, 'B'),
      figure('export: rate', editions / seconds, 'editions/s'),
      figure('export: throughput', bytes / 1e6 / seconds, 'MB/s'),
      figure('export: paging Payload REST', paged, 'entries/s'),
      below('export: peak memory of the server', peakKilobytes / 1024, MAX_MEGABYTES, 'MB'),
      atLeast('export: to paging Payload REST', editions / seconds / paged, LEAST_OF_REST),
    ]
  } finally {
    await delivery.stop()
  }
}

export const fill = (file: string, editions: number): void => {
  const store = openStore(file)
  store.restart('bench')
  store.keepCatalog(catalogFixture('https://clinic.example'))
  for (let first = 1; first <= editions; first += BATCH) {
    store.apply(Array.from({ length: Math.min(BATCH, editions - first + 1) }, (_, index) => rowOf(first + index)))
  }
  store.close()
}

const rowOf = (seq: number): LedgerRow => {
  const html = PARAGRAPH.repeat(20)
  const content = contentFixture({
    id: `id-${seq}`,
    type: 'causes',
    locale: 'en',
    slug: `cause-${seq}`,
    title: `Cause ${seq}`,
    mechanism: { html, markdown: html, text: html },
  })
  const at = new Date(Date.UTC(2026, 0, 1) + seq * 1_000).toISOString()
  return {
    op: 'publish',
    seq,
    type: 'causes',
    id: content.id,
    locale: 'en',
    slug: content.slug,
    prev: null,
    at,
    hash: contentHash(content),
    content,
    publishedAt: at,
    updatedAt: at,
  }
}

const download = async (url: string): Promise<{ bytes: number; lines: number; seconds: number }> => {
  const began = performance.now()
  let bytes = 0
  let lines = 0
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'identity' } }, resolve).once('error', reject)
  })
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length
    for (let at = chunk.indexOf(LINE_BREAK); at !== -1; at = chunk.indexOf(LINE_BREAK, at + 1)) lines += 1
  }
  return { bytes, lines, seconds: (performance.now() - began) / 1_000 }
}

const LINE_BREAK = 10

/** Entries a second, in pages of a hundred, as someone without an export would read them. */
const pageThroughRest = async ({ said: { address, token } }: Clinic): Promise<number> => {
  const headers = { Authorization: `JWT ${token}` }
  const began = performance.now()
  let entries = 0
  for (let page = 0; page < REST_PAGES; page += 1) {
    const response = await fetch(`${address}/api/causes?locale=en&depth=0&limit=100&page=1`, { headers })
    entries += ((await response.json()) as { docs: unknown[] }).docs.length
  }
  return entries / ((performance.now() - began) / 1_000)
}
