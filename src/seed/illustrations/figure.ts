import { headOf, type Hair } from './head'
import { palette } from './palette'
import { between, circle, line, toward, type Point } from './shapes'
import { zoneOn, type Zone } from './zones'

/** The directions of a limb's parts: 0 is right, 90 is down. */
type Arm = readonly [upper: number, lower: number]
type Leg = readonly [thigh: number, shin: number, foot: number]

/** A person seen from the side. */
export interface Pose {
  readonly arm: Arm
  readonly at: Point
  readonly belly?: number
  readonly bottom?: string
  readonly face?: -1 | 1
  readonly farArm?: Arm
  readonly farLeg?: Leg
  readonly hair?: Hair
  readonly head?: number
  readonly leg: Leg
  readonly scale?: number
  readonly shoe?: string
  readonly top?: string
  readonly trunk?: number
  readonly wide?: number
  readonly zones?: readonly Zone[]
}

/** Where the joints of a pose lie. */
export const jointsOf = ({ arm, at, leg, head, scale = 1, trunk = -90 }: Pose, far = false, pose?: Pose) => {
  const [upper, lower] = (far ? pose?.farArm : undefined) ?? arm
  const [thigh, shin, foot] = (far ? pose?.farLeg : undefined) ?? leg
  const neck = toward(at, trunk, 232 * scale)
  const shoulder = toward(at, trunk, 200 * scale)
  const elbow = toward(shoulder, upper, 128 * scale)
  const knee = toward(at, thigh, 182 * scale)
  const ankle = toward(knee, shin, 178 * scale)
  return {
    ankle,
    crown: toward(neck, head ?? trunk, 72 * scale),
    elbow,
    hand: toward(elbow, lower, 124 * scale),
    hip: at,
    knee,
    neck,
    shoulder,
    toe: toward(ankle, foot, 62 * scale),
  }
}

/** The joints of the limbs on the far side. */
export const farJointsOf = (pose: Pose) => jointsOf(pose, true, pose)

/** The darker shade of a cloth, for the limbs on the far side. */
const farShades: Readonly<Record<string, string>> = {
  [palette.deep]: '#0A3A3D',
  [palette.teal]: '#266866',
  '#7C5C57': '#684B47',
  '#8FB0AC': '#76998F',
}

type Joints = ReturnType<typeof jointsOf>

const armOf = ({ elbow, hand, shoulder }: Joints, sleeve: string, skin: string, scale: number): string =>
  line([elbow, hand], skin, 36 * scale) +
  line([shoulder, elbow], sleeve, 50 * scale) +
  line([elbow, between(elbow, hand, 0.45)], sleeve, 44 * scale) +
  circle(...hand, 23 * scale, skin)

const legOf = ({ ankle, hip, knee, toe }: Joints, cloth: string, shoe: string, scale: number, wide: number): string =>
  line([ankle, between(ankle, toe, wide)], shoe, 38 * scale * wide) +
  line([knee, ankle], cloth, 52 * scale * wide) +
  line([hip, knee], cloth, 70 * scale * wide)

const trunkOf = ({ hip, shoulder }: Joints, top: string, bottom: string, scale: number, wide: number): string =>
  line([hip, between(hip, shoulder, 0.1)], bottom, 100 * scale * wide) +
  line([between(hip, shoulder, 0.22), between(hip, shoulder, 0.95)], top, 98 * scale * wide)

const bellyOf = ({ hip, shoulder }: Joints, top: string, face: number, scale: number, belly: number): string => {
  const [x, y] = between(hip, shoulder, 0.32)
  const tilt = Math.atan2(hip[1] - shoulder[1], hip[0] - shoulder[0]) - Math.PI / 2
  const reach = belly * 0.6 * scale * face
  return circle(x + Math.cos(tilt) * reach, y + Math.sin(tilt) * reach, belly * scale, top)
}

/** A person seen from the side, from the angles of the joints, with coral zones where it matters. */
export const person = (pose: Pose): string => {
  const { belly = 0, face = 1, hair = 'short', scale = 1, trunk = -90, wide = 1, zones = [] } = pose
  const { bottom = palette.deep, shoe = palette.ink, top = palette.teal } = pose
  const near = jointsOf(pose)
  const far = farJointsOf(pose)
  const marks = (names: readonly Zone[]): string =>
    names
      .filter((zone) => zones.includes(zone))
      .map((zone) => zoneOn(zone, near, face, scale))
      .join('')
  return [
    armOf(far, farShades[top] ?? top, palette.shade, scale),
    legOf(far, farShades[bottom] ?? bottom, shoe, scale, wide),
    line([near.neck, between(near.neck, near.crown, 0.6)], palette.skin, 42 * scale),
    legOf(near, bottom, shoe, scale, wide),
    trunkOf(near, top, bottom, scale, wide),
    belly > 0 ? bellyOf(near, top, face, scale, belly) : '',
    headOf(near.crown, pose.head ?? trunk, face, scale, hair),
    marks(['back', 'belly', 'buttock', 'calf', 'chest', 'foot', 'hamstring', 'neck', 'side', 'thigh', 'upper-back']),
    armOf(near, top, palette.skin, scale),
    marks(['shoulder']),
  ].join('')
}
