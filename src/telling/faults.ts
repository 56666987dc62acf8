/** What went wrong in the background, counted by the job that met it; the last of it is kept to be looked at. */
import type { Measures } from './measures'

export type Fault = {
  /** RFC 3339. */
  readonly at: string
  readonly job: string
  readonly message: string
  /** Of the request that met it, where it was one. */
  readonly requestId: string | null
}

export type JobState = { readonly job: string; readonly failures: number; readonly lastAt: string | null }

export type Faults = {
  /** Has the job in the lists from now on, without a failure. */
  watch(...jobs: readonly string[]): void
  note(job: string, error: unknown, requestId?: string): void
  /** The newest first. */
  last(): readonly Fault[]
  jobs(): readonly JobState[]
}

/** How many are kept. */
const KEPT = 50

const LONGEST = 300

export const createFaults = (measures: Measures): Faults => {
  const counter = measures.counter({
    name: 'qanun_job_failures_total',
    help: 'Faults that a job in the background met; it goes on by itself.',
    labels: ['job'],
  })
  const kept: Fault[] = []
  const jobs = new Map<string, { failures: number; lastAt: string | null }>()

  const stateOf = (job: string) => {
    const known = jobs.get(job)
    if (known) return known
    const begun = { failures: 0, lastAt: null }
    jobs.set(job, begun)
    counter.inc({ job }, 0)
    return begun
  }

  return {
    watch(...names) {
      for (const job of names) stateOf(job)
    },
    note(job, error, requestId) {
      const at = new Date().toISOString()
      const state = stateOf(job)
      state.failures += 1
      state.lastAt = at
      counter.inc({ job })
      kept.unshift({ at, job, message: shownMessage(error), requestId: requestId ?? null })
      if (kept.length > KEPT) kept.pop()
    },
    last: () => [...kept],
    jobs: () => [...jobs].map(([job, state]) => ({ job, ...state })),
  }
}

/**
 * What a person may be shown of an error: its first line, and that of its cause. Databases put statements into the first and
 * the values into the next ones, which may be drafts; drivers put passwords into addresses.
 */
export const shownMessage = (error: unknown): string => {
  const own = firstLine(error)
  const cause = error instanceof Error && error.cause !== undefined ? firstLine(error.cause) : ''
  return cause === '' || own.includes(cause) ? own : `${own} (${cause})`
}

const firstLine = (error: unknown): string => {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).trim().split(/\r?\n/)
  const safe = line.replaceAll(/\/\/[^/@\s]*@/g, '//…@')
  return safe.length > LONGEST ? `${safe.slice(0, LONGEST)}…` : safe
}
