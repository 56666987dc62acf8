import { diffArrays } from 'diff'

import { isPlaceholder, partsOf, type Shape, type Slot } from './shape'

/** Slots of two sentences that stand for the same thing; what stands alone has none in the other. */
export type SlotPairs = {
  readonly pairs: readonly { readonly asked: Slot; readonly remembered: Slot }[]
  readonly isWhole: boolean
}

/**
 * Says which number of one sentence takes the place of which number of the other. Where the words differ, only slots
 * beside a common word or sign count: two numbers in another order are not the same two numbers.
 */
export const alignSlots = (asked: Shape, remembered: Shape): SlotPairs => {
  const places =
    asked.words === remembered.words
      ? asked.slots.map((_, place) => [place, place] as const)
      : common(asked, remembered)
  const pairs = places.flatMap(([a, r]) => {
    const [one, other] = [asked.slots[a], remembered.slots[r]]
    return one && other && one.kind === other.kind ? [{ asked: one, remembered: other }] : []
  })
  return { pairs, isWhole: pairs.length === asked.slots.length && pairs.length === remembered.slots.length }
}

const common = (asked: Shape, remembered: Shape): (readonly [number, number])[] => {
  if (asked.slots.length === 0 || remembered.slots.length === 0) return []
  const places: (readonly [number, number])[] = []
  let [a, r] = [0, 0]
  for (const { added, removed, value } of diffArrays(partsOf(remembered.words), partsOf(asked.words))) {
    const slots = value.filter(isPlaceholder).length
    if (!added && !removed && value.length > slots)
      for (let slot = 0; slot < slots; slot += 1) places.push([a + slot, r + slot])
    if (!removed) a += slots
    if (!added) r += slots
  }
  return places
}
