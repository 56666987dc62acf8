/**
 * How long answers take while requests come at a fixed rate, whatever the server does: half of what it can. Each is counted
 * from the moment when it should have been sent, so that a stall counts for all who would have come meanwhile. (autocannon 8
 * can't say that: it sends each second's requests in a burst, and corrects by an interval of one millisecond at any rate.)
 */
import { Agent, get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

import type { Clinic } from './delivered'
import { loadOf, percentile } from './load'
import { atMost, figure, type Result } from './result'

const HEADERS = { 'accept-encoding': 'gzip, br' }
const CONNECTIONS = 256

/** What readers ask for: entries, and now and then a list, the changes, a search and the feed. */
const pathsOf = (entries: number): string[] => [
  ...Array.from({ length: entries }, (_, number) => `/v1/en/causes/cause-number-${number}`),
  '/v1',
  '/v1/en/causes?limit=20',
  '/v1/changes?since=0&limit=10',
  '/v1/en/search?q=cramp',
  '/v1/en/feed.json',
]

export const fixedRate = async (
  { said: { address, ids } }: Clinic,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Result[]> => {
  const paths = pathsOf(ids.length)
  const saturation = (await loadOf(address, { headers: HEADERS, paths, rounds, seconds: 5 })).perSecond
  const rate = saturation / 2
  const { errors, taken } = await askAt(address, { paths, rate, seconds })
  return [
    figure('fixed rate: saturation', saturation, 'requests/s'),
    figure('fixed rate: half of it', rate, 'requests/s'),
    figure('fixed rate: seconds', seconds, 's'),
    figure('fixed rate: answers', taken.length, ''),
    atMost('fixed rate: errors', errors, 0, ''),
    figure('fixed rate: p50', percentile(taken, 0.5), 'ms'),
    figure('fixed rate: p99', percentile(taken, 0.99), 'ms'),
    figure('fixed rate: p99.9', percentile(taken, 0.999), 'ms'),
  ]
}

type Plan = { readonly paths: readonly string[]; readonly rate: number; readonly seconds: number }

const askAt = async (address: string, { paths, rate, seconds }: Plan): Promise<{ taken: number[]; errors: number }> => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS, scheduling: 'fifo' })
  const taken: number[] = []
  let errors = 0
  const began = performance.now()
  const ask = (index: number): Promise<void> =>
    new Promise((resolve) => {
      const due = began + (index * 1_000) / rate
      const failed = () => {
        errors += 1
        resolve()
      }
      get(`${address}${paths[index % paths.length]}`, { agent, headers: HEADERS }, (response) => {
        response.resume().once('end', () => {
          if (response.statusCode !== 200) return failed()
          taken.push(performance.now() - due)
          resolve()
        })
        response.once('error', failed)
      }).once('error', failed)
    })
  const open = new Set<Promise<void>>()
  const total = Math.floor(rate * seconds)
  for (let sent = 0; sent < total; await wait(1)) {
    for (const due = ((performance.now() - began) / 1_000) * rate; sent < Math.min(due, total); sent += 1) {
      const asked = ask(sent)
      open.add(asked)
      void asked.then(() => open.delete(asked))
    }
  }
  await Promise.all(open)
  agent.destroy()
  return { taken, errors }
}
