import type { BaseDatabaseAdapter, Payload } from 'payload'

/** What we use of the libsql client that Payload's adapter keeps. */
export type SqliteClient = {
  execute(statement: string): Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>
  close(): void
}

/** The only connection of an SQLite adapter. */
export const clientOf = (adapter: BaseDatabaseAdapter | Payload['db']): SqliteClient =>
  (adapter as unknown as { client: SqliteClient }).client
