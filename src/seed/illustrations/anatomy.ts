import { palette } from './palette'
import { box, line, path, place, stroke, type Point } from './shapes'

/** A spinal column: bones and discs, its top on a point. */
export const spine = (at: Point, scale = 1, count = 7): string =>
  place(
    at,
    scale,
    0,
    ...Array.from({ length: count }, (_, step) => {
      const [x, y, half] = [Math.sin(step / 1.6) * 24, step * 66, 46 + step * 4]
      return (
        line(
          [
            [x - half - 30, y + 20],
            [x + half + 30, y + 20],
          ],
          palette.sand,
          18,
        ) +
        box(x - half, y, half * 2, 44, palette.white, 16) +
        (step < count - 1 ? box(x - half + 12, y + 46, half * 2 - 24, 16, palette.coral, 8) : '')
      )
    }),
  )

/** The outline of a liver, its middle on a point. */
export const liver = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    0,
    path(
      'M-190 -40 Q-180 -130 -70 -130 Q120 -130 200 -70 Q210 -40 130 -6 Q50 20 -20 90 Q-90 150 -150 110 Q-196 60 -190 -40Z',
      palette.coral,
    ),
    stroke('M10 -128 Q-6 -60 20 40', palette.soft, 10),
  )
