/** The log of processes that have no Payload: by the same library, so that the lines are of the same form. */
import { destination, type Logger, pino } from 'pino'

/** Lines of JSON on stderr; what a command prints goes to stdout. */
export const logger: Logger = pino({ name: 'qanun', level: 'info' }, destination({ fd: 2, sync: true }))

type Level = 'info' | 'warn' | 'error'
type Facts = Readonly<Record<string, unknown>> & { readonly msg: string }

/** Says from which level on is written; `silent` for nothing. */
export const setLogLevel = (level: string): void => {
  logger.level = level
}

export const log = (level: Level, facts: Facts): void => logger[level](facts)
