import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'

import { processWide } from './process-wide'
import type { Claim } from './claim'
import { exclusively, type Transaction, writeIn } from './write-queue'

/** The writing half of Payload's adapter interface (payload/database/types). */
const WRITES = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Write = (this: BaseDatabaseAdapter, ...args: unknown[]) => Promise<unknown>

/** How the processes on one database keep apart. */
export type Sharing = {
  readonly transaction: Transaction
  /** A claim by this name; `note` is told to those who don't get it. */
  readonly claim: (name: string, note: string) => Claim
  /** Says once that a process ended within its unit, on whose half-done work this one came since the last call. */
  readonly cameUponBrokenUnit: () => boolean
}

const sharings = processWide('sharings', () => new WeakMap<BaseDatabaseAdapter, Sharing>())

/** @throws TypeError */
export const sharingOf = (db: Payload['db']): Sharing => {
  const sharing = sharings.get(db as unknown as BaseDatabaseAdapter)
  if (!sharing) throw new TypeError('This adapter was not made by connect().')
  return sharing
}

/** The adapter with every write in the queue: alone, or as part of the operation that is open. */
export const serialized = <T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
  shared: (adapter: BaseDatabaseAdapter) => Sharing,
): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const instance: BaseDatabaseAdapter = adapter.init(args)
    const sharing = shared(instance)
    sharings.set(instance, sharing)
    forgiveUnheard(instance)
    const methods = instance as unknown as Record<string, Write | undefined>
    for (const name of WRITES) {
      const write = methods[name]
      if (!write) continue
      methods[name] = function (...writeArgs) {
        return writeIn(sharing.transaction, () => write.apply(this, writeArgs))
      }
    }
    return instance
  },
})

/** Payload rejects this promise where it can't connect, and throws besides; unheard, it would end the process wordless. */
const forgiveUnheard = (adapter: BaseDatabaseAdapter): void => {
  const { initializing } = adapter as { initializing?: Promise<void> }
  initializing?.catch(() => {})
}

/** Runs `work` as one unit on this database: alone, and all of it or nothing where the database has transactions. */
export const inOneUnit = <T>(db: Payload['db'], work: () => Promise<T>): Promise<T> =>
  exclusively(sharingOf(db).transaction, work)
