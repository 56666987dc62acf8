export { UnreadableTmx } from './errors'
export { readTmx } from './read'
export type { TmxFault, TmxHead } from './tmx'
export { writeTmx } from './write'
