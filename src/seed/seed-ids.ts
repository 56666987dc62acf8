import { seedContent } from './content'
import { entriesOf } from './entries'
import { idOf } from './ids'

/** The ids of the entries that the seed makes. */
export const seedIds = (): ReadonlySet<string> => new Set(entriesOf(seedContent).map(({ ref }) => idOf(ref)))
