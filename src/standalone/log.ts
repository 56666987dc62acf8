/** Lines of JSON on stderr, as Payload's own log has them, for processes that have no Payload. */
import { hostname } from 'node:os'

const LEVELS = { info: 30, warn: 40, error: 50 } as const

type Level = keyof typeof LEVELS
type Facts = Readonly<Record<string, unknown>> & { readonly msg: string }

let least: number = LEVELS.info

/** Says from which level on is written; `silent` for nothing. */
export const setLogLevel = (level: string): void => {
  least = level === 'silent' ? Number.POSITIVE_INFINITY : (LEVELS[level as Level] ?? 0)
}

export const log = (level: Level, { err, ...facts }: Facts): void => {
  if (LEVELS[level] < least) return
  const line = {
    level: LEVELS[level],
    time: Date.now(),
    pid: process.pid,
    hostname: hostname(),
    ...(err === undefined ? {} : { err: described(err) }),
    ...facts,
  }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}

const described = (error: unknown) =>
  error instanceof Error
    ? { type: error.name, message: error.message, stack: error.stack }
    : { type: 'unknown', message: String(error) }
