import { randomUUID } from 'node:crypto'

import { connect, migrate } from '#database'
import { environment } from '#environment'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'

/** The database can't be reached. */
export class DatabaseUnreachable extends Error {
  constructor(url: string, options: ErrorOptions) {
    const where = url.startsWith('file:') ? url : withoutPassword(url)
    super(`The database at ${where} does not answer. Check DATABASE_URL, and that the database is running.`, options)
    this.name = 'DatabaseUnreachable'
  }
}

/** Where migrations would be made; nobody makes any here. */
const NONE_TO_WRITE = 'migrations'

/** How the adapters and their drivers say that they found no database. */
const UNREACHABLE = /cannot connect|ECONNREFUSED|ENOTFOUND|ServerSelection|ConnectionFailed|initializing/i

type Opening = {
  /** Opens what is being filled: nobody asks there whether it is whole. */
  readonly isRestoring?: boolean
}

/**
 * Payload for the server or a command, on the environment's database or on another. It has a key of its own, because
 * Next's bundle holds another copy of all classes. @throws DatabaseUnreachable, HalfRestored
 */
export const openPayload = async (databaseUrl: string, { isRestoring = false }: Opening = {}): Promise<Payload> => {
  const { default: configured } = await import('#payload-config')
  const isOwn = databaseUrl === environment().databaseUrl && !isRestoring
  const config = isOwn ? configured : onDatabase(await configured, databaseUrl, isRestoring)
  try {
    return await getPayload({ config, key: isOwn ? 'server' : `server of ${databaseUrl} ${randomUUID()}` })
  } catch (cause) {
    throw UNREACHABLE.test(String(cause)) ? new DatabaseUnreachable(databaseUrl, { cause }) : cause
  }
}

const onDatabase = async (config: SanitizedConfig, url: string, isRestoring: boolean): Promise<SanitizedConfig> => {
  const db = await connect(url, { migrationsRoot: NONE_TO_WRITE })
  // A sanitized configuration has its adapter as it was given.
  return { ...config, db, ...(isRestoring ? { onInit: migrate } : {}) } as SanitizedConfig
}

const withoutPassword = (url: string): string => url.replace(/\/\/[^@/]*@/, '//…@')
