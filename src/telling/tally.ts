/** How many requests were answered, and how fast, by the template of their address: never by the address itself. */
import type { LabelledReading, Measures } from './measures'

/** Upper bounds of the classes of the distribution, in seconds. What is kept ready is sent in a part of the first. */
export const BOUNDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const

export type Distribution = {
  /** How many fell into each class, one more than there are bounds: those above the last. */
  readonly classes: readonly number[]
  readonly seconds: number
  readonly count: number
}

type Counted = { readonly method: string; readonly status: number; count: number }

type OfRoute = { classes: number[]; seconds: number; count: number; readonly answers: Counted[] }

export type Tally = {
  /** Counts one answer. This is on the way of every request, and therefore plain arithmetic. */
  add(route: string, method: string, status: number, seconds: number): void
  /** By route. */
  distributions(): ReadonlyMap<string, Distribution>
  /** How many answers had a status of 500 or above. */
  failures(): number
}

const METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PATCH', 'PUT', 'DELETE'])

export const createTally = (measures: Measures): Tally => {
  const routes = new Map<string, OfRoute>()
  let failures = 0

  const begin = (route: string): OfRoute => {
    const made = { classes: Array<number>(BOUNDS.length + 1).fill(0), seconds: 0, count: 0, answers: [] }
    routes.set(route, made)
    return made
  }

  measures.sums({
    name: 'qanun_http_requests_total',
    help: 'Answers, by the template of the address, the method and the status.',
    type: 'counter',
    read: () => [...routes].flatMap(([route, { answers }]) => answers.map((counted) => countOf(route, counted))),
  })
  measures.sums({
    name: 'qanun_http_request_duration_seconds',
    help: 'From the request’s head to the end of the answer, by the template of the address.',
    type: 'histogram',
    read: () => [...routes].flatMap(([route, distribution]) => histogramOf(route, distribution)),
  })

  return {
    add(route, given, status, seconds) {
      const method = METHODS.has(given) ? given : 'other'
      const of = routes.get(route) ?? begin(route)
      let place = 0
      while (place < BOUNDS.length && seconds > (BOUNDS[place] ?? 0)) place += 1
      of.classes[place] = (of.classes[place] ?? 0) + 1
      of.seconds += seconds
      of.count += 1
      if (status >= 500) failures += 1
      for (const counted of of.answers) {
        if (counted.status === status && counted.method === method) {
          counted.count += 1
          return
        }
      }
      of.answers.push({ method, status, count: 1 })
    },
    distributions: () => routes,
    failures: () => failures,
  }
}

const countOf = (route: string, { count, method, status }: Counted): LabelledReading => ({
  labels: { route, method, status: String(status) },
  value: count,
})

const NAME = 'qanun_http_request_duration_seconds'

/** Prometheus' classes each hold those below them. */
const histogramOf = (route: string, { classes, count, seconds }: Distribution) => {
  let below = 0
  const bucket = (le: string, value: number) => ({ metricName: `${NAME}_bucket`, labels: { le, route }, value })
  return [
    ...BOUNDS.map((bound, place) => bucket(String(bound), (below += classes[place] ?? 0))),
    bucket('+Inf', count),
    { metricName: `${NAME}_sum`, labels: { route }, value: seconds },
    { metricName: `${NAME}_count`, labels: { route }, value: count },
  ]
}
