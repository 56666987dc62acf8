import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload } from 'payload'

import { processWide } from './process-wide'
import { exclusively, type Transaction } from './write-queue'

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

const transactions = processWide('transactions', () => new WeakMap<BaseDatabaseAdapter, Transaction>())

/** The adapter with every write in the queue: alone, or as part of the operation that is open. */
export const serialized = <T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
  transactionOf: (adapter: BaseDatabaseAdapter) => Transaction,
): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const instance: BaseDatabaseAdapter = adapter.init(args)
    const transaction = transactionOf(instance)
    transactions.set(instance, transaction)
    forgiveUnheard(instance)
    const methods = instance as unknown as Record<string, Write | undefined>
    for (const name of WRITES) {
      const write = methods[name]
      if (!write) continue
      methods[name] = function (...writeArgs) {
        return exclusively(transaction, () => write.apply(this, writeArgs))
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
export const inOneUnit = <T>(db: Payload['db'], work: () => Promise<T>): Promise<T> => {
  const transaction = transactions.get(db as unknown as BaseDatabaseAdapter)
  if (!transaction) throw new TypeError('This adapter was not made by connect().')
  return exclusively(transaction, work)
}
