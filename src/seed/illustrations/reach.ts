import { element, toward, type Point } from './shapes'

const degreesOf = (from: Point, to: Point): number => (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI

const bent = (from: Point, to: Point, first: number, second: number, bend: number): readonly [number, number] => {
  const distance = Math.min(Math.hypot(to[0] - from[0], to[1] - from[1]), (first + second) * 0.999)
  const cosine = (first ** 2 + distance ** 2 - second ** 2) / (2 * first * distance)
  const corner = (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI
  const upper = degreesOf(from, to) - corner * bend
  return [upper, degreesOf(toward(from, upper, first), to)]
}

/** The thigh and shin that bring a foot to a point; the knee bends to the front of a person facing right. */
export const legTo = (hip: Point, ankle: Point, scale = 1, bend = 1): readonly [number, number] =>
  bent(hip, ankle, 182 * scale, 178 * scale, bend)

/** The arm of a trunk in a direction that brings the hand to a point. */
export const armTo = (hip: Point, trunk: number, hand: Point, scale = 1, bend = -1): readonly [number, number] =>
  bent(toward(hip, trunk, 200 * scale), hand, 128 * scale, 124 * scale, bend)

/** Shapes made larger about a point. */
export const zoom = (scale: number, [x, y]: Point, ...children: string[]): string =>
  element('g', { transform: `translate(${x} ${y}) scale(${scale}) translate(${-x} ${-y})` }, ...children)
