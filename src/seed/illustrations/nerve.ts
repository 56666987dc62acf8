import { palette } from './palette'
import { box, circle, ellipse, path, place, stroke, type Point } from './shapes'

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
