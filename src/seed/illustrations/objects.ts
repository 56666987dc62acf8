import { palette } from './palette'
import { box, circle, ellipse, line, path, place, stroke, type Point } from './shapes'

/** A glass with a drink in it, standing on a point. */
export const glass = (at: Point, scale = 1, drink = '#9CCBD0', full = 0.75): string => {
  const top = -250 + (1 - full) * 240
  const half = 82 - (1 - full) * 18
  return place(
    at,
    scale,
    0,
    path('M-86 -260 L86 -260 L66 0 L-66 0Z', palette.white),
    path(`M${-half} ${top} L${half} ${top} L62 -12 L-62 -12Z`, drink),
    ellipse(0, top, half, 12, palette.white),
    stroke('M-86 -260 L-66 -4 L66 -4 L86 -260', palette.grey, 10),
  )
}

/** A jug with a handle, standing on a point. */
export const jug = (at: Point, scale = 1, drink = '#9CCBD0'): string =>
  place(
    at,
    scale,
    0,
    stroke('M100 -270 Q210 -260 200 -150 Q190 -70 106 -80', palette.grey, 24),
    path(
      'M-96 -370 L100 -340 L92 -300 Q140 -180 108 -20 Q104 0 84 0 L-84 0 Q-104 0 -108 -20 Q-140 -180 -92 -300Z',
      palette.white,
    ),
    path('M-106 -230 L108 -230 Q126 -120 98 -14 L-98 -14 Q-126 -120 -106 -230Z', drink),
    stroke(
      'M-96 -370 L100 -340 L92 -300 Q140 -180 108 -20 Q104 0 84 0 L-84 0 Q-104 0 -108 -20 Q-140 -180 -92 -300Z',
      palette.grey,
      10,
    ),
  )

/** A bottle of water, standing on a point. */
export const waterBottle = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    0,
    box(-28, -250, 56, 46, palette.deep, 10),
    path(
      'M-24 -206 L24 -206 Q30 -180 52 -160 L52 -16 Q52 0 36 0 L-36 0 Q-52 0 -52 -16 L-52 -160 Q-30 -180 -24 -206Z',
      '#9CCBD0',
    ),
    box(-52, -120, 104, 60, palette.white),
  )

/** A barbell seen from the front, its middle on a point. */
export const barbell = (at: Point, scale = 1, half = 300): string =>
  place(
    at,
    scale,
    0,
    line(
      [
        [-half, 0],
        [half, 0],
      ],
      palette.grey,
      18,
    ),
    ...[-1, 1].map(
      (side) =>
        box(side * (half - 60) - 20, -110, 40, 220, palette.ink, 14) +
        box(side * (half - 14) - 16, -76, 32, 152, palette.deep, 12),
    ),
  )

/** A dumbbell, its middle on a point. */
export const dumbbell = (at: Point, scale = 1, turn = 0): string =>
  place(
    at,
    scale,
    turn,
    box(-60, -9, 120, 18, palette.grey, 8),
    box(-84, -38, 36, 76, palette.ink, 12),
    box(48, -38, 36, 76, palette.ink, 12),
  )

/** A hot-water bottle in a knitted cover, its middle on a point. */
export const hotBottle = (at: Point, scale = 1, turn = 0): string =>
  place(
    at,
    scale,
    turn,
    box(-26, -150, 52, 50, palette.ink, 10),
    box(-44, -120, 88, 50, palette.soft, 18),
    box(-90, -90, 180, 200, palette.coral, 54),
    ...[-50, -10, 30, 70].map((y) => stroke(`M-62 ${y} l20 16 l21 -16 l21 16 l21 -16 l20 16 l20 -16`, palette.soft, 7)),
  )

/** A sports shoe, its sole on a point. */
export const shoe = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    0,
    path('M-80 -70 Q-60 -54 -30 -66 Q10 -30 70 -26 Q92 -20 90 -4 L-84 -4Z', palette.coral),
    box(-88, -12, 182, 18, palette.white, 8),
    line(
      [
        [-22, -52],
        [-4, -36],
      ],
      palette.white,
      7,
    ),
  )

/** A cup with a handle, standing on a point. */
export const cup = (at: Point, scale = 1, drink: string = palette.brown): string =>
  place(
    at,
    scale,
    0,
    stroke('M92 -110 Q150 -110 144 -66 Q136 -30 80 -36', palette.teal, 20),
    path('M-100 -140 L100 -140 Q96 -20 50 0 L-50 0 Q-96 -20 -100 -140Z', palette.teal),
    ellipse(0, -140, 100, 20, palette.white),
    ellipse(0, -138, 84, 14, drink),
  )

/** A wine glass upside down on its rim. */
export const turnedWineGlass = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    0,
    path('M-80 0 Q-96 -150 0 -170 Q96 -150 80 0Z', palette.white),
    stroke('M-80 -4 Q-96 -150 0 -170 Q96 -150 80 -4Z', palette.grey, 10),
    line(
      [
        [0, -170],
        [0, -300],
      ],
      palette.grey,
      14,
    ),
    ellipse(0, -304, 74, 14, palette.grey),
  )

/** A bottle for milk or oil, standing on a point. */
export const bottle = (at: Point, scale: number, drink: string, cap: string): string =>
  place(
    at,
    scale,
    0,
    path(
      'M-36 -400 L36 -400 L36 -310 Q100 -270 100 -190 L100 -24 Q100 0 76 0 L-76 0 Q-100 0 -100 -24 L-100 -190 Q-100 -270 -36 -310Z',
      palette.white,
    ),
    path(
      'M-86 -200 Q-80 -250 -40 -280 L40 -280 Q80 -250 86 -200 L86 -26 Q86 -14 74 -14 L-74 -14 Q-86 -14 -86 -26Z',
      drink,
    ),
    stroke(
      'M-36 -400 L36 -400 L36 -310 Q100 -270 100 -190 L100 -24 Q100 0 76 0 L-76 0 Q-100 0 -100 -24 L-100 -190 Q-100 -270 -36 -310Z',
      palette.grey,
      10,
    ),
    box(-46, -440, 92, 54, cap, 14),
    circle(-56, -120, 8, palette.white),
  )
