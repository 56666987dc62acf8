import { palette } from './palette'
import { circle, line, path, toward, type Point } from './shapes'

/** A person seen from the front or the back; limbs are directions, the left of the picture first. */
export interface FrontPose {
  readonly arms: readonly [readonly [number, number], readonly [number, number]]
  readonly at: Point
  readonly back?: boolean
  readonly legs: readonly [readonly [number, number], readonly [number, number]]
  readonly colour?: string
  readonly fold?: number
  readonly scale?: number
}

/** Where the joints of a person seen from the front lie. */
export const frontJoints = ({ arms, at, fold = 1, legs, scale = 1 }: FrontPose) => {
  const sides = ([-1, 1] as const).map((side, index) => {
    const [upper, lower] = arms[index] ?? [90, 90]
    const [thigh, shin] = legs[index] ?? [90, 90]
    const shoulder: Point = [at[0] + side * 84 * scale, at[1] - 196 * scale]
    const hip: Point = [at[0] + side * 40 * scale, at[1]]
    const elbow = toward(shoulder, upper, 128 * scale)
    const knee = toward(hip, thigh, 182 * scale * fold)
    return {
      ankle: toward(knee, shin, 178 * scale),
      elbow,
      hand: toward(elbow, lower, 122 * scale),
      hip,
      knee,
      shoulder,
    }
  })
  return sides
}

const outlineFeet = (ankle: Point, side: number, colour: string, scale: number): string =>
  line(
    [
      [ankle[0], ankle[1] + 8 * scale],
      [ankle[0] + side * 24 * scale, ankle[1] + 14 * scale],
    ],
    colour,
    38 * scale,
  )

const trunk = ([x, y]: Point, top: string, scale: number): string => {
  const at = (dx: number, dy: number): string => `${x + dx * scale} ${y + dy * scale}`
  return path(
    `M${at(-104, -204)} Q${at(-60, -232)} ${at(0, -232)} Q${at(60, -232)} ${at(104, -204)} Q${at(100, -80)} ${at(76, 10)} L${at(-76, 10)} Q${at(-100, -80)} ${at(-104, -204)}Z`,
    top,
  )
}

/** A person seen from the front or the back, dressed, or as an outline in one colour. */
export const frontPerson = (pose: FrontPose): string => {
  const { at, back = false, colour, scale = 1 } = pose
  const [bottom, top, skin, shoe] = colour
    ? [colour, colour, colour, colour]
    : [palette.deep, palette.teal, palette.skin, palette.ink]
  const crown: Point = [at[0], at[1] - 306 * scale]
  const limbs = frontJoints(pose)
  return [
    ...limbs.map(({ ankle }, index) => outlineFeet(ankle, index === 0 ? -1 : 1, shoe, scale)),
    ...limbs.map(
      ({ ankle, hip, knee }) => line([hip, knee], bottom, 74 * scale) + line([knee, ankle], bottom, 52 * scale),
    ),
    line([[at[0], at[1] - 220 * scale], crown], skin, 46 * scale),
    trunk(at, top, scale),
    ...limbs.map(
      ({ elbow, hand, shoulder }) =>
        line([elbow, hand], skin, 36 * scale) +
        line([shoulder, elbow], top, 48 * scale) +
        circle(...hand, 23 * scale, skin),
    ),
    circle(...crown, 52 * scale, skin),
    colour ? '' : hairOf(crown, scale, back),
  ].join('')
}

const hairOf = ([x, y]: Point, scale: number, back: boolean): string =>
  back
    ? path(
        `M${x - 44 * scale} ${y + 32 * scale} A54 54 0 1 1 ${x + 44 * scale} ${y + 32 * scale} Q${x} ${y + 44 * scale} ${x - 44 * scale} ${y + 32 * scale}Z`,
        palette.ink,
      )
    : path(
        `M${x - 53 * scale} ${y} A53 53 0 0 1 ${x + 53 * scale} ${y} Q${x + 30 * scale} ${y - 32 * scale} ${x} ${y - 26 * scale} Q${x - 30 * scale} ${y - 32 * scale} ${x - 53 * scale} ${y}Z`,
        palette.ink,
      )
