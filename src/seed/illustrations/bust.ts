import { palette } from './palette'
import { circle, ellipse, path, place, stroke, type Point } from './shapes'

/** A head and shoulders, seen from the front or the back. */
export interface Bust {
  readonly at: Point
  readonly back?: boolean
  readonly collar?: boolean
  readonly over?: string
  readonly scale?: number
  readonly tilt?: number
  readonly top?: string
  readonly turn?: number
}

const shoulders = (top: string): string =>
  path('M-86 20 Q-250 50 -300 130 Q-350 250 -360 620 L360 620 Q350 250 300 130 Q250 50 86 20Z', top)

const neckShape = path('M-74 -120 L74 -120 Q72 -10 110 34 Q0 110 -110 34 Q-72 -10 -74 -120Z', palette.skin)

const frontHead = (turn: number): string =>
  circle(-112 + turn * 0.3, 0, 24, palette.shade) +
  circle(112 + turn * 0.3, 0, 24, palette.shade) +
  ellipse(0, 0, 114, 136, palette.skin) +
  stroke(`M${turn} -14 q${turn < 0 ? -16 : 14} 34 ${turn < 0 ? 2 : -2} 44`, palette.shade, 8) +
  stroke(`M${turn - 26} 74 q26 14 52 0`, palette.shade, 8) +
  stroke(`M${turn - 62} -22 q18 10 34 0 M${turn + 28} -22 q18 10 34 0`, palette.ink, 8) +
  path(
    `M-118 -6 Q-130 -150 0 -154 Q130 -150 118 -6 Q${96 + turn * 0.4} -80 ${30 + turn} -88 Q${-96 + turn * 0.4} -84 -118 -6Z`,
    palette.ink,
  )

const backHead =
  circle(-112, 0, 24, palette.shade) +
  circle(112, 0, 24, palette.shade) +
  path('M-114 20 Q-124 -152 0 -154 Q124 -152 114 20 Q100 110 60 124 Q0 136 -60 124 Q-100 110 -114 20Z', palette.ink)

/** A head and shoulders; the head tilts by degrees and turns by pixels of the face. */
export const bust = ({
  at,
  back = false,
  collar = true,
  over = '',
  scale = 1,
  tilt = 0,
  top = palette.teal,
  turn = 0,
}: Bust): string =>
  place(
    at,
    scale,
    0,
    shoulders(top),
    place([0, 0], 1, tilt * 0.4, neckShape),
    collar ? stroke('M-112 30 Q0 112 112 30', palette.deep, 14) : '',
    place([0, -10], 1, tilt, place([0, -180], 1, 0, back ? backHead : frontHead(turn))),
    over,
  )

/** A head and neck in profile, facing right. */
export const profile = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    0,
    path('M-60 60 L-70 260 Q-200 300 -230 420 L210 420 Q190 320 84 270 L60 150Z', palette.skin),
    path('M-240 430 Q-220 320 -130 292 Q0 380 110 284 Q210 320 230 430Z', palette.teal),
    path(
      'M-150 -20 Q-160 -200 20 -200 Q140 -196 146 -70 L182 10 Q184 28 152 30 L158 84 Q156 150 96 148 Q20 150 -20 120 Q-140 100 -150 -20Z',
      palette.skin,
    ),
    path(
      'M126 -128 Q90 -236 -20 -222 Q-180 -210 -172 -20 Q-160 90 -84 130 Q-50 60 -30 30 Q-10 -60 40 -90 Q100 -90 126 -128Z',
      palette.ink,
    ),
    ellipse(-14, 10, 20, 34, palette.shade, 8),
    stroke('M92 -24 q18 8 32 0', palette.ink, 8),
    stroke('M116 90 q20 6 38 -2', palette.shade, 8),
  )
