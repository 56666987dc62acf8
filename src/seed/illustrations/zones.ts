import { palette } from './palette'
import { between, line, type Point } from './shapes'

/** A part of the body that can be marked in coral. */
export type Zone =
  | 'back'
  | 'belly'
  | 'buttock'
  | 'calf'
  | 'chest'
  | 'foot'
  | 'hamstring'
  | 'neck'
  | 'shoulder'
  | 'side'
  | 'thigh'
  | 'upper-back'

type Joint = 'ankle' | 'crown' | 'hip' | 'knee' | 'neck' | 'shoulder' | 'toe'

/** From and to which joint, from which share to which, how far to the side, how thick. */
type Place = readonly [Joint, Joint, number, number, number, number]

const places: Readonly<Record<Zone, Place>> = {
  back: ['hip', 'shoulder', 0.12, 0.42, -28, 36],
  belly: ['hip', 'shoulder', 0.18, 0.3, 24, 48],
  buttock: ['hip', 'knee', -0.08, 0.12, 22, 48],
  calf: ['knee', 'ankle', 0.14, 0.52, 8, 36],
  chest: ['hip', 'shoulder', 0.72, 0.9, 26, 38],
  foot: ['ankle', 'toe', 0.1, 0.9, 0, 26],
  hamstring: ['hip', 'knee', 0.25, 0.8, 16, 30],
  neck: ['neck', 'crown', -0.25, 0.4, -14, 26],
  shoulder: ['hip', 'shoulder', 0.92, 1, 0, 46],
  side: ['hip', 'shoulder', 0.2, 0.6, 24, 40],
  thigh: ['hip', 'knee', 0.28, 0.8, -12, 34],
  'upper-back': ['hip', 'shoulder', 0.62, 0.98, -28, 34],
}

/** A coral mark on a part of a body seen from the side. */
export const zoneOn = (zone: Zone, joints: Readonly<Record<Joint, Point>>, face: number, scale: number): string => {
  const [from, to, first, last, aside, width] = places[zone]
  const [start, end] = [joints[from], joints[to]]
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]) || 1
  const reach = (aside * scale * face) / length
  const [nx, ny] = [-(end[1] - start[1]) * reach, (end[0] - start[0]) * reach]
  const ends = [between(start, end, first), between(start, end, last)] as const
  return line(
    ends.map(([x, y]): Point => [x + nx, y + ny]),
    palette.coral,
    width * scale,
  )
}
