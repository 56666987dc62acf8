import type { DatabaseAdapterObj } from 'payload'

import { UnknownDatabase } from './errors'

/**
 * The database that a URL names: `file:…` (SQLite) or `mongodb://…`. Only its own driver is loaded: each takes a part of the time
 * in which a command begins.
 * @throws UnknownDatabase
 */
export const connect = async (url: string, options: { migrationsRoot: string }): Promise<DatabaseAdapterObj> => {
  if (url.startsWith('file:')) {
    const { sqlite } = await import('./sqlite')
    return sqlite({ url, migrationDir: `${options.migrationsRoot}/sqlite` })
  }
  if (/^mongodb(\+srv)?:\/\//.test(url)) {
    const { mongodb } = await import('./mongodb')
    return mongodb({ url, migrationDir: `${options.migrationsRoot}/mongodb` })
  }
  throw new UnknownDatabase(url)
}
