import type { Help } from '../desk/types'

/** How many suggestions there can be: they are taken with the keys 1 to 9. */
const MOST = 9

/** Texts one can take, in the order of their keys: the memory's, then the machine's. */
export const suggestionsOf = (help: Help | null, machineText: string | null): string[] => [
  ...(help?.memory ?? []).slice(0, machineText === null ? MOST : MOST - 1).map(({ target }) => target),
  ...(machineText === null ? [] : [machineText]),
]
