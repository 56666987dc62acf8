import { palette } from './palette'
import { mirror, path, place, stroke, type Point } from './shapes'

const lowerLeg =
  'M-84 -20 Q-146 130 -92 260 Q-52 350 -50 430 Q-80 500 -40 520 L210 520 Q236 480 150 456 Q72 436 56 380 Q82 180 84 -20Z'

/** A lower leg and foot from the side, the toes to the right, the knee at a point; the calf may be coral. */
export const calf = (
  at: Point,
  scale = 1,
  turn = 0,
  mark: string = palette.coral,
  skin: string = palette.skin,
): string =>
  place(
    at,
    scale,
    turn,
    path(lowerLeg, skin),
    path('M-78 20 Q-126 130 -82 244 Q-60 280 -46 300 Q-6 200 -30 90 Q-40 40 -78 20Z', mark),
    stroke('M-46 300 Q-34 370 -36 440', palette.shade, 10),
    stroke('M186 500 q10 -6 12 -18', palette.shade, 7),
  )

/** A lower leg from behind; both heads of the calf may be coral. */
export const calfBehind = (at: Point, scale = 1, mark: string = palette.coral): string =>
  place(
    at,
    scale,
    0,
    path(
      'M-130 -180 Q-110 -60 -116 20 Q-160 140 -120 260 Q-66 400 -62 480 Q-80 540 -62 570 L62 570 Q80 540 62 480 Q66 400 120 260 Q160 140 116 20 Q110 -60 130 -180Z',
      palette.skin,
    ),
    ...[place, mirror].map((put) => (put === place ? place([0, 0], 1, 0, head(mark)) : mirror([0, 0], 1, head(mark)))),
    stroke('M0 290 L0 480', palette.shade, 14),
    stroke('M-70 -30 Q0 -10 70 -30', palette.shade, 10),
  )

const head = (mark: string): string => path('M-10 40 Q-80 0 -98 80 Q-124 180 -84 250 Q-40 300 -10 280Z', mark)

/** A bare upper back with shoulders, neck and the back of a head, its neck at a point. */
export const upperBack = (at: Point, scale = 1, over = ''): string =>
  place(
    at,
    scale,
    0,
    path(
      'M-86 10 Q-290 50 -350 150 Q-400 300 -410 700 L410 700 Q400 300 350 150 Q290 50 86 10 L74 -120 L-74 -120Z',
      palette.skin,
    ),
    ...[-1, 1].map((side) =>
      stroke(
        `M${side * 90} 190 Q${side * 230} 240 ${side * 180} 420 Q${side * 120} 390 ${side * 96} 300`,
        palette.shade,
        12,
      ),
    ),
    stroke('M0 90 L0 660', palette.shade, 12),
    path(
      'M-114 -180 Q-124 -352 0 -354 Q124 -352 114 -180 Q100 -90 60 -76 Q0 -64 -60 -76 Q-100 -90 -114 -180Z',
      palette.ink,
    ),
    over,
  )

/** The trapezius muscle of one side, to be laid on an upper back. */
export const trapezius = (side: -1 | 1, colour: string = palette.coral): string =>
  path(
    `M${side * 40} -60 Q${side * 80} 20 ${side * 270} 90 Q${side * 200} 130 ${side * 60} 150 Q${side * 20} 60 ${side * 40} -60Z`,
    colour,
  )
