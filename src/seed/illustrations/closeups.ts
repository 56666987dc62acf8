import { palette } from './palette'
import { box, circle, ellipse, line, mirror, path, place, stroke, type Point } from './shapes'

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

/** A hand that reaches to the right from its wrist, with a sleeve. */
export const hand = (
  at: Point,
  scale = 1,
  turn = 0,
  skin: string = palette.skin,
  sleeve: string = palette.teal,
): string =>
  place(
    at,
    scale,
    turn,
    line(
      [
        [-620, 0],
        [-30, 0],
      ],
      skin,
      92,
    ),
    line(
      [
        [-620, 0],
        [-170, 0],
      ],
      sleeve,
      120,
    ),
    box(-50, -64, 150, 128, skin, 50),
    stroke('M0 -40 Q50 -110 110 -104', skin, 40),
    ...[-42, -14, 14, 42].map((y, index) =>
      line(
        [
          [80, y],
          [178 - Math.abs(index - 1.4) * 14, y],
        ],
        skin,
        32,
      ),
    ),
    ...[-28, 0, 28].map((y) =>
      line(
        [
          [96, y],
          [150, y],
        ],
        palette.shade,
        4,
      ),
    ),
  )

/** A hand closed around something, with a forearm from the left. */
export const grip = (
  at: Point,
  scale = 1,
  turn = 0,
  skin: string = palette.skin,
  sleeve: string = palette.teal,
): string =>
  place(
    at,
    scale,
    turn,
    line(
      [
        [-620, 0],
        [-40, 0],
      ],
      skin,
      92,
    ),
    line(
      [
        [-620, 0],
        [-180, 0],
      ],
      sleeve,
      120,
    ),
    box(-70, -76, 130, 152, skin, 56),
    ...[-54, -18, 18, 54].map((y) =>
      line(
        [
          [10, y],
          [62, y],
        ],
        skin,
        36,
      ),
    ),
    ...[-36, 0, 36].map((y) =>
      line(
        [
          [24, y],
          [72, y],
        ],
        palette.shade,
        5,
      ),
    ),
  )

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

/** An eye with its lids, its middle on a point. */
export const eye = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    0,
    path('M-360 10 Q-180 -230 40 -210 Q250 -190 360 20 Q180 190 0 190 Q-210 180 -360 10Z', palette.white),
    circle(10, -10, 136, palette.teal),
    circle(10, -10, 66, palette.ink),
    circle(60, -60, 26, palette.white),
    stroke('M-360 10 Q-180 -230 40 -210 Q250 -190 360 20', palette.ink, 26),
    stroke('M-360 10 Q-210 180 0 190 Q180 190 360 20', palette.shade, 14),
    stroke('M-380 -190 Q-100 -400 360 -240', palette.ink, 44),
  )

/** A nerve cell: its body, its branches and its long sheathed fibre to the right. */
export const nerveCell = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    0,
    stroke(
      'M0 0 L-130 -110 L-190 -100 M-130 -110 L-140 -180 M0 0 L-160 30 L-210 80 M-160 30 L-220 0 M0 0 L-40 150 L-100 190 M-40 150 L0 210 M0 0 L30 -150 L-10 -200 M30 -150 L80 -200',
      palette.teal,
      22,
    ),
    stroke('M0 0 Q120 40 560 40', palette.teal, 18),
    ...[120, 240, 360, 480].map((x) => box(x, 14, 96, 48, palette.ochre, 24)),
    stroke('M560 40 L640 -20 M560 40 L650 40 M560 40 L640 100', palette.teal, 16),
    circle(0, 0, 84, palette.teal),
    ellipse(0, 0, 36, 36, palette.coral),
  )
