import { palette } from './palette'
import { box, circle, line, path, stroke, type Point } from './shapes'

const legs = (xs: readonly number[], from: number, to: number): string =>
  xs
    .map((x) =>
      line(
        [
          [x, from],
          [x, to],
        ],
        palette.brown,
        20,
      ),
    )
    .join('')

/** A plain chair seen from the side; its back stands on the left, or on the right when turned. */
export const chair = (x: number, seat = 640, ground = 860, turned = false): string => {
  const side = turned ? -1 : 1
  return (
    legs([x - 85, x + 85], seat, ground) +
    line(
      [
        [x - 95 * side, seat],
        [x - 115 * side, seat - 290],
      ],
      palette.brown,
      22,
    ) +
    line(
      [
        [x - 95, seat + 8],
        [x + 95, seat + 8],
      ],
      palette.brown,
      28,
    )
  )
}

/** A bed seen from the side, its pillow on the left. */
export const bed = (x: number, y: number, width: number, ground = 870): string =>
  legs([x + 40, x + width - 40], y + 60, ground) +
  box(x - 30, y - 150, 34, 270, palette.brown, 16) +
  box(x, y + 44, width, 60, palette.brown, 14) +
  box(x, y, width, 66, palette.white, 26) +
  box(x + 22, y - 46, 190, 58, palette.pale, 28)

/** A couch for treatment: a padded top on a frame. */
export const couch = (x: number, y: number, width: number, ground = 870): string =>
  legs([x + 110, x + width - 110], y + 40, ground) +
  line(
    [
      [x + 110, y + 150],
      [x + width - 110, y + 150],
    ],
    palette.brown,
    16,
  ) +
  box(x, y, width, 54, palette.teal, 26)

/** A sofa seen from the front. */
export const sofa = (x: number, y: number, width: number, ground = 870): string =>
  legs([x + 90, x + width - 90], y + 150, ground - 6) +
  box(x + 30, y - 200, width - 60, 280, palette.grey, 60) +
  box(x, y - 60, 100, 220, palette.teal, 46) +
  box(x + width - 100, y - 60, 100, 220, palette.teal, 46) +
  box(x + 60, y + 20, width - 120, 120, palette.pale, 30) +
  box(x + 50, y + 130, width - 100, 40, palette.teal, 16)

/** A wall at the right or left edge, from its inner side outwards. */
export const wall = (x: number, width: number, ground = 870, colour: string = palette.grey): string =>
  box(x, 0, width, ground, colour) + box(x, ground - 46, width, 46, palette.teal)

/** A table or desk seen from the side. */
export const desk = (x: number, y: number, width: number, ground = 870): string =>
  legs([x + 40, x + width - 40], y, ground) + box(x, y - 14, width, 32, palette.brown, 14)

/** A screen on a foot, seen from the side, facing left. */
export const screen = (x: number, y: number, table: number): string =>
  line(
    [
      [x + 26, y + 110],
      [x + 26, table - 18],
    ],
    palette.ink,
    20,
  ) +
  box(x - 40, table - 28, 130, 16, palette.ink, 8) +
  box(x, y, 34, 220, palette.ink, 14)

/** A thin mat on the floor. */
export const mat = (x: number, y: number, width: number): string => box(x, y, width, 26, palette.teal, 13)

/** A tree with a round crown. */
export const tree = (x: number, ground: number, scale = 1): string =>
  line(
    [
      [x, ground - 10],
      [x, ground - 240 * scale],
    ],
    palette.brown,
    40 * scale,
  ) +
  circle(x - 90 * scale, ground - 300 * scale, 110 * scale, palette.leaf) +
  circle(x + 90 * scale, ground - 310 * scale, 115 * scale, palette.leaf) +
  circle(x, ground - 400 * scale, 140 * scale, palette.green)

/** A sun with rays. */
export const sun = ([x, y]: Point, radius = 90): string =>
  Array.from({ length: 12 }, (_, step) => (step * Math.PI) / 6)
    .map((angle) => {
      const at = (reach: number): Point => [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]
      return line([at(radius * 1.28), at(radius * 1.58)], palette.ochre, 16)
    })
    .join('') + circle(x, y, radius, palette.ochre)

/** A crescent moon. */
export const moon = ([x, y]: Point, r = 80, colour: string = palette.ochre): string =>
  path(`M${x} ${y - r} A${r} ${r} 0 1 0 ${x + r} ${y + r * 0.3} A${r * 0.8} ${r * 0.8} 0 0 1 ${x} ${y - r}Z`, colour)

/** A dark room with a window onto the moon. */
export const nightRoom = (x = 1150): string =>
  box(0, 0, 1600, 1000, palette.night) +
  box(x, 110, 270, 310, palette.deep, 20) +
  moon([x + 140, 250], 64) +
  stroke(`M${x} 110 H${x + 270} V420 H${x} Z`, palette.grey, 16) +
  box(0, 880, 1600, 120, palette.deep)
