import { mongoTarget } from './mongodb'
import { sqliteTarget } from './sqlite'
import type { RestoreTarget } from './target'

/**
 * The database at a URL, to be filled. `ownRows` names collections that any start of the system fills: rows of those don't
 * make a database one that is in use.
 * @throws DatabaseNotEmpty, DatabaseInUse
 */
export const restoreTarget = (url: string, ownRows: readonly string[]): RestoreTarget =>
  url.startsWith('file:') ? sqliteTarget(url, ownRows) : mongoTarget(url, ownRows)
