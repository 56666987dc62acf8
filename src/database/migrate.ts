import type { Payload } from 'payload'

import { processWide } from './process-wide'

type Migrating = { migrate(args: { migrations: unknown[] }): Promise<void> }

/**
 * Brings an SQLite file's tables to what the models need; committed migrations only, in every environment. MongoDB has
 * no tables to bring.
 */
export const migrate = async (payload: Payload): Promise<void> => {
  if (payload.db.name !== 'sqlite' || process.env.PAYLOAD_MIGRATING === 'true') return
  const done = processWide('migrated', () => new Set<string>())
  const url = String((payload.db as unknown as { clientConfig?: { url?: string } }).clientConfig?.url)
  if (done.has(url)) return
  const { migrations } = await import('./migrations/sqlite')
  await (payload.db as unknown as Migrating).migrate({ migrations })
  done.add(url)
}
