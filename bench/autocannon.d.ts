/** The little of autocannon 8 that the bench uses (its README, "autocannon(opts[, cb])"). */
declare module 'autocannon' {
  type Options = {
    url: string
    connections: number
    duration: number
    headers?: Record<string, string>
    /** Asked one after the other, by each connection. */
    requests?: { path: string }[]
  }
  type Result = {
    requests: { average: number; total: number }
    latency: { p99: number }
    non2xx: number
    errors: number
  }
  const autocannon: (options: Options) => Promise<Result>
  export default autocannon
}
