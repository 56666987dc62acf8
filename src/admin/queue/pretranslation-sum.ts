import type { Pretranslation } from '#translation'

import { Refused } from '../translate/desk/api'

export const NOTHING: Pretranslation = {
  units: 0,
  fromMemory: 0,
  fromMachine: 0,
  left: 0,
  characters: 0,
  cost: null,
  currency: null,
  refused: [],
  machine: null,
  gone: [],
}

/** What two parts of a pre-translation come to. */
export const added = (a: Pretranslation, b: Pretranslation): Pretranslation => ({
  units: a.units + b.units,
  fromMemory: a.fromMemory + b.fromMemory,
  fromMachine: a.fromMachine + b.fromMachine,
  left: a.left + b.left,
  characters: a.characters + b.characters,
  cost: a.cost === null && b.cost === null ? null : (a.cost ?? 0) + (b.cost ?? 0),
  currency: a.currency ?? b.currency,
  refused: [...a.refused, ...b.refused],
  machine: a.machine ?? b.machine,
  gone: [...a.gone, ...b.gone],
})

/** What was filled and saved before something failed: the server's refusal says it in `done`. */
export const doneBefore = (error: unknown): Pretranslation => {
  const done = error instanceof Refused ? (error.data.done as Partial<Pretranslation> | undefined) : undefined
  return { ...NOTHING, fromMemory: done?.fromMemory ?? 0, fromMachine: done?.fromMachine ?? 0 }
}
