import type { DatabaseAdapterObj } from 'payload'

import { UnknownDatabase } from './errors'
import { mongodb } from './mongodb'
import { sqlite } from './sqlite'

/**
 * The database that a URL names: `file:…` (SQLite) or `mongodb://…`.
 * @throws UnknownDatabase
 */
export const connect = (url: string, options: { migrationsRoot: string }): DatabaseAdapterObj => {
  if (url.startsWith('file:')) return sqlite({ url, migrationDir: `${options.migrationsRoot}/sqlite` })
  if (/^mongodb(\+srv)?:\/\//.test(url)) return mongodb({ url, migrationDir: `${options.migrationsRoot}/mongodb` })
  throw new UnknownDatabase(url)
}
