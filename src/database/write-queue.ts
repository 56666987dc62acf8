/**
 * One write at a time: of this process here, of several processes by the turn that a unit takes (write-turn.ts).
 *
 * Payload reads a whole document, merges a change of one locale into it and writes the whole document back. Two such
 * operations at once lose one editor's words (MongoDB) or fail on a unique index (SQLite). So every writing operation is
 * a *unit*: it waits for its turn, runs alone from its first read to its last write, and ends before the next begins.
 *
 * States of a unit: waiting (in the queue) → open (its transaction, where the database has one, has begun) → committed
 * or rolled back (closed). What is called from inside an open unit belongs to it; what outlives its unit, such as
 * a promise nobody awaited, becomes a unit of its own.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as turnOfOthers } from 'node:timers/promises'

import PQueue from 'p-queue'

import { processWide } from './process-wide'

export type Transaction = {
  begin(): Promise<void>
  commit(): Promise<void>
  rollback(): Promise<void>
  /** Called before each write of a unit. @throws TurnLost where it may no longer write */
  requireOpen(): Promise<void>
}

type Unit = { isOpen: boolean; readonly transaction: Transaction; readonly afterCommit: (() => void)[] }

const shared = processWide('write-queue', () => ({
  queue: new PQueue({ concurrency: 1 }),
  units: new AsyncLocalStorage<Unit>(),
}))

const currentUnit = (): Unit | undefined => {
  const unit = shared.units.getStore()
  return unit?.isOpen ? unit : undefined
}

/**
 * Runs `work` alone. Where it is called inside an open unit, it joins that unit.
 * @throws whatever `work` throws, after the rollback
 */
export const exclusively = async <T>(transaction: Transaction, work: () => Promise<T>): Promise<T> => {
  if (currentUnit()) return work()
  const unit: Unit = { isOpen: true, transaction, afterCommit: [] }
  const result = await shared.queue.add(() => shared.units.run(unit, () => runUnit(unit, work)))
  for (const callback of unit.afterCommit) callback()
  return result
}

/** One write, alone or in the unit that is open. @throws TurnLost */
export const writeIn = <T>(transaction: Transaction, write: () => Promise<T>): Promise<T> =>
  exclusively(transaction, async () => {
    await currentUnit()?.transaction.requireOpen()
    return write()
  })

const runUnit = async <T>(unit: Unit, work: () => Promise<T>): Promise<T> => {
  const { transaction } = unit
  try {
    // SQLite answers at once: without this, many units in a row would keep the process from all its other work, and the
    // driver from giving back the memory of its statements.
    await turnOfOthers()
    await transaction.begin()
    try {
      const result = await work()
      await transaction.commit()
      return result
    } catch (error) {
      await transaction.rollback()
      throw error
    }
  } finally {
    unit.isOpen = false
  }
}

/** Whether what calls is part of a unit that is open. */
export const isInUnit = (): boolean => currentUnit() !== undefined

/** Calls back once what is being written is committed; at once where nothing is being written. Not called after a rollback. */
export const afterCommit = (callback: () => void): void => {
  const unit = currentUnit()
  if (unit) unit.afterCommit.push(callback)
  else callback()
}
