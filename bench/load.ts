import autocannon from 'autocannon'

export type Load = { readonly perSecond: number; readonly p99: number; readonly requests: number }

const CONNECTIONS = 16

type Options = {
  readonly headers?: Record<string, string>
  readonly seconds: number
  readonly rounds: number
  /** Instead of that of the URL: asked in turn. */
  readonly paths?: readonly string[]
  /** Without a warm-up, so that every request is counted. */
  readonly isCold?: boolean
}

/** Requests a second, and the 99th percentile of the latency in milliseconds: the median of some rounds after a warm-up. @throws Error where an answer was not a success */
export const loadOf = async (
  url: string,
  { headers = {}, isCold = false, paths, rounds, seconds }: Options,
): Promise<Load> => {
  const asked = paths ? { requests: paths.map((path) => ({ path })) } : {}
  if (!isCold) await autocannon({ url, connections: CONNECTIONS, duration: 1, headers, ...asked })
  const results: Load[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { errors, latency, non2xx, requests } = await autocannon({
      url,
      connections: CONNECTIONS,
      duration: seconds,
      headers,
      ...asked,
    })
    if (errors > 0 || non2xx > 0)
      throw new Error(`${url} answered ${non2xx} times with something else than success; ${errors} errors.`)
    results.push({ perSecond: requests.average, p99: latency.p99, requests: requests.total })
  }
  return {
    perSecond: median(results.map(({ perSecond }) => perSecond)),
    p99: median(results.map(({ p99 }) => p99)),
    requests: results.reduce((sum, { requests }) => sum + requests, 0),
  }
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** The smallest value that so much of the others is not above. */
export const percentile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}
