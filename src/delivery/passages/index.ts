export type { Passage, PassageWarning } from './passage'
export { passagesOf } from './passages-of'
