/** Fills missing units of many entries from the memory, then from the machine. Nothing a person wrote is touched. */
import type { Payload } from 'payload'

import { ProviderFailed } from '../providers'
import { NoSuchTranslation, TranslationRequestError } from '../work/errors'
import type { TranslationKey } from '../work/unit-row'
import { machineName, requireMachine } from './machine'
import { NO_STEP, pretranslateEntry, type PretranslationOrder, type Step } from './pretranslate-entry'

/** What pre-translation did, or would do. */
export type Pretranslation = Step & {
  /** Units that stay empty: nothing remembered, and no machine or an answer that was refused. */
  readonly left: number
  /** The machine translator's name; null where none is set up. */
  readonly machine: string | null
  /** Entries that were not there any more. */
  readonly gone: readonly TranslationKey[]
}

/**
 * One entry after the other; what one has got is saved before the next begins, and the write queue is free while the
 * machine works.
 * @throws TranslationRequestError where a machine is wanted and none is configured; PretranslationStopped
 */
export const pretranslate = async (
  payload: Payload,
  keys: readonly TranslationKey[],
  order: PretranslationOrder,
): Promise<Pretranslation> => {
  if (order.useMachine && !order.isDryRun) requireMachine()
  const gone: TranslationKey[] = []
  let sum = NO_STEP
  for (const key of keys)
    try {
      for await (const step of pretranslateEntry(payload, key, order)) sum = added(sum, step)
    } catch (error) {
      if (error instanceof ProviderFailed) throw new PretranslationStopped(error, sum)
      if (!(error instanceof NoSuchTranslation)) throw error
      gone.push(key)
    }
  return { ...sum, left: sum.units - sum.fromMemory - sum.fromMachine, machine: machineName(), gone }
}

/** The machine failed on the way. What was filled before is saved. */
class PretranslationStopped extends TranslationRequestError {
  constructor(failure: ProviderFailed, done: Step) {
    const { fromMachine, fromMemory } = done
    super(`${failure.message} Texts filled before that, and saved: ${fromMemory + fromMachine}.`, failure.status, {
      code: 'machine-failed',
      kind: failure.kind,
      done: { fromMachine, fromMemory },
    })
    this.cause = failure
  }
}

const added = (a: Step, b: Step): Step => ({
  units: a.units + b.units,
  fromMemory: a.fromMemory + b.fromMemory,
  fromMachine: a.fromMachine + b.fromMachine,
  characters: a.characters + b.characters,
  cost: a.cost === null && b.cost === null ? null : (a.cost ?? 0) + (b.cost ?? 0),
  currency: a.currency ?? b.currency,
  refused: [...a.refused, ...b.refused],
})
