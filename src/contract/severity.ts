import type { Severity } from './entry'

const WARNS: ReadonlySet<unknown> = new Set<Severity>(['caution', 'urgent', 'emergency'])

/** Whether what has this weight warns, and must never be left out; below that, it informs. */
export const isWarning = (severity: unknown): boolean => WARNS.has(severity)
