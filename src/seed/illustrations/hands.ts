import { palette } from './palette'
import { box, line, place, stroke, type Point } from './shapes'

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
