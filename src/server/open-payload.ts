import { getPayload, type Payload } from 'payload'

/** The database can't be reached. */
export class DatabaseUnreachable extends Error {
  constructor(url: string, options: ErrorOptions) {
    const where = url.startsWith('file:') ? url : withoutPassword(url)
    super(`The database at ${where} does not answer. Check DATABASE_URL, and that the database is running.`, options)
    this.name = 'DatabaseUnreachable'
  }
}

/** How the adapters and their drivers say that they found no database. */
const UNREACHABLE = /cannot connect|ECONNREFUSED|ENOTFOUND|ServerSelection|ConnectionFailed|initializing/i

/**
 * Payload for the server or a command. It has a key of its own, because Next's bundle holds another copy of all
 * classes. @throws DatabaseUnreachable
 */
export const openPayload = async (databaseUrl: string): Promise<Payload> => {
  const { default: config } = await import('#payload-config')
  try {
    return await getPayload({ config, key: 'server' })
  } catch (cause) {
    throw UNREACHABLE.test(String(cause)) ? new DatabaseUnreachable(databaseUrl, { cause }) : cause
  }
}

const withoutPassword = (url: string): string => url.replace(/\/\/[^@/]*@/, '//…@')
