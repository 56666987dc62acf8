import type { MachineUnit } from './provider'

/** How much goes into one request. */
export type Bounds = {
  readonly units: number
  readonly characters: number
}

/** Units in requests of bounded size, in order. What is too long for one goes by itself. */
export const batchesOf = (
  units: readonly MachineUnit[],
  bounds: Bounds,
  lengthOf: (unit: MachineUnit) => number,
): MachineUnit[][] => {
  const batches: MachineUnit[][] = []
  let room = 0
  for (const unit of units) {
    const length = lengthOf(unit)
    const last = batches.at(-1)
    if (last && last.length < bounds.units && length <= room) last.push(unit)
    else {
      batches.push([unit])
      room = bounds.characters
    }
    room -= length
  }
  return batches
}
