import { palette } from './palette'
import { circle, line, path, place, stroke, toward, type Point } from './shapes'

/** A straight arrow. */
export const arrow = (from: Point, to: Point, colour: string = palette.coral, width = 16): string => {
  const degrees = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
  return line([from, to], colour, width) + barbs(to, degrees, colour, width)
}

const barbs = (tip: Point, degrees: number, colour: string, width: number): string =>
  line([toward(tip, degrees + 145, width * 2.6), tip, toward(tip, degrees - 145, width * 2.6)], colour, width)

/** An arrow along a circle, from one direction to another. */
export const curvedArrow = (centre: Point, radius: number, from: number, to: number, flat = 1): string => {
  const at = (degrees: number): Point => {
    const [x, y] = toward([0, 0], degrees, radius)
    return [centre[0] + x, centre[1] + y * flat]
  }
  const steps = Array.from({ length: 17 }, (_, step) => at(from + ((to - from) * step) / 16))
  const [before, tip] = [at(from + ((to - from) * 13) / 16), at(to)]
  const degrees = (Math.atan2(tip[1] - before[1], tip[0] - before[0]) * 180) / Math.PI
  return line(steps, palette.coral, 16) + barbs(tip, degrees, palette.coral, 16)
}

/** Short bent lines that show shaking, one beside another. */
export const shakes = (at: Point, turn = 0, scale = 1, colour: string = palette.coral): string =>
  place(at, scale, turn, stroke('M-22 -50 Q22 0 -22 50', colour, 12), stroke('M18 -34 Q46 0 18 34', colour, 12))

/** Wavy lines of warmth, rising. */
export const waves = (at: Point, scale = 1, turn = 0, colour: string = palette.coral): string =>
  place(at, scale, turn, ...[-50, 0, 50].map((x) => stroke(`M${x} 50 q-26 -26 0 -52 q26 -26 0 -52`, colour, 12)))

/** Short rays around a painful place. */
export const rays = (at: Point, radius: number, from: number, to: number, count = 5): string =>
  Array.from({ length: count }, (_, step) => from + ((to - from) * step) / (count - 1))
    .map((degrees) => line([toward(at, degrees, radius), toward(at, degrees, radius + 34)], palette.coral, 12))
    .join('')

/** A drop of water or sweat. */
export const drop = (at: Point, scale = 1, colour: string = palette.teal): string =>
  place(at, scale, 0, path('M0 -30 Q24 4 20 18 A20 20 0 0 1 -20 18 Q-24 4 0 -30Z', colour))

/** A knot in a muscle: a point within rings. */
export const knot = (at: Point, scale = 1): string =>
  place(at, scale, 0, circle(0, 0, 70, palette.soft), circle(0, 0, 46, palette.coral), circle(0, 0, 16, palette.white))

/** A triangle of warning. */
export const warning = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    0,
    stroke('M0 -58 L64 52 L-64 52Z', palette.coral, 30),
    path('M0 -58 L64 52 L-64 52Z', palette.coral),
    line(
      [
        [0, -20],
        [0, 14],
      ],
      palette.white,
      16,
    ),
    circle(0, 42, 9, palette.white),
  )
