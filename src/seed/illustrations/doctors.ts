import { palette } from './palette'
import { box, circle, path, place, stroke } from './shapes'

const coat = path(
  'M-90 30 Q-270 60 -320 150 Q-370 280 -380 640 L380 640 Q370 280 320 150 Q270 60 90 30 L0 210Z',
  palette.white,
)

const stethoscope =
  stroke('M-112 70 Q-120 260 -40 330 M112 70 Q130 240 110 330', palette.ink, 16) +
  stroke('M-40 330 Q0 370 30 330', palette.ink, 16) +
  circle(108, 360, 34, palette.grey) +
  circle(108, 360, 18, palette.ink)

const portrait = (): string =>
  place(
    [800, 470],
    1.05,
    0,
    path('M-80 20 L0 240 L80 20Z', palette.teal),
    coat,
    stroke('M-90 40 L-130 190 L-60 220 L0 400 L0 640 M90 40 L130 190 L60 220 L0 400', palette.sand, 12),
    box(150, 360, 130, 14, palette.sand, 7),
    path(
      'M-150 -180 Q-164 -370 0 -374 Q164 -370 150 -180 Q150 -40 190 60 Q110 150 0 170 Q-110 150 -190 60 Q-150 -40 -150 -180Z',
      palette.teal,
    ),
    path('M-96 -190 Q-96 -300 0 -304 Q96 -300 96 -190 Q92 -70 0 -50 Q-92 -70 -96 -190Z', palette.skin),
    stroke('M-60 -206 q18 10 36 0 M24 -206 q18 10 36 0', palette.ink, 8),
    stroke('M2 -190 q14 34 -2 44 M-28 -108 q28 18 56 0', palette.shade, 8),
    stroke('M-120 -60 Q-40 40 130 50', palette.deep, 12),
    stethoscope,
  )

/** The drawings of the doctors. */
export const doctors = { 'anna-avamehr': portrait }
