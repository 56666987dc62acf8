import { palette } from './palette'
import { box, circle, ellipse, line, path, place, stroke, type Point } from './shapes'

/** A box of medicine, standing on a point. */
export const medicineBox = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    0,
    path('M180 -330 L240 -370 L240 -50 L180 0Z', palette.deep),
    path('M-180 -330 L-110 -370 L240 -370 L180 -330Z', palette.pale),
    box(-180, -330, 360, 330, palette.white, 6),
    box(-180, -110, 360, 110, palette.teal),
    box(-140, -280, 190, 26, palette.grey, 13),
    box(-140, -230, 120, 20, palette.pale, 10),
    box(80, -284, 60, 18, palette.coral, 4),
    box(101, -305, 18, 60, palette.coral, 4),
  )

/** A round tablet, seen from above. */
export const tablet = (at: Point, scale = 1, scored = true, fill: string = palette.white): string =>
  place(
    at,
    scale,
    0,
    circle(0, 12, 90, palette.grey),
    circle(0, 0, 90, fill),
    circle(0, 0, 70, palette.light),
    scored
      ? line(
          [
            [-62, 0],
            [62, 0],
          ],
          palette.grey,
          12,
        )
      : '',
  )

/** A capsule-shaped tablet. */
export const caplet = (at: Point, scale = 1, turn = -20): string =>
  place(
    at,
    scale,
    turn,
    box(-110, -40, 220, 96, palette.grey, 48),
    box(-110, -50, 220, 96, palette.white, 48),
    line(
      [
        [0, -36],
        [0, 34],
      ],
      palette.grey,
      10,
    ),
  )

/** A glass ampoule, standing on a point. */
export const ampoule = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    0,
    path(
      'M-14 -250 Q0 -290 14 -250 L24 -200 Q14 -180 24 -166 Q60 -150 60 -120 L60 -10 Q60 0 50 0 L-50 0 Q-60 0 -60 -10 L-60 -120 Q-60 -150 -24 -166 Q-14 -180 -24 -200Z',
      '#9CCBD0',
    ),
    box(-60, -100, 120, 60, palette.white),
    box(-24, -196, 48, 14, palette.coral, 7),
  )

/** A blister of tablets, its upper left corner on a point. */
export const blister = ([x, y]: Point, columns: number, rows: number, gap = 84): string =>
  box(x, y, columns * gap + 30, rows * gap + 30, palette.grey, 24) +
  Array.from({ length: columns * rows }, (_, step) => {
    const at: Point = [x + 15 + gap / 2 + (step % columns) * gap, y + 15 + gap / 2 + Math.floor(step / columns) * gap]
    return circle(...at, 32, palette.pale) + circle(...at, 23, palette.white)
  }).join('')

/** A syringe whose needle ends at a point; turned about that point, it lies to the right. */
export const syringe = (tip: Point, turn: number, scale = 1): string =>
  place(
    tip,
    scale,
    turn,
    line(
      [
        [0, 0],
        [180, 0],
      ],
      palette.grey,
      7,
    ),
    box(170, -18, 40, 36, palette.grey, 6),
    box(206, -46, 280, 92, palette.white, 14),
    box(206, -38, 150, 76, '#9CCBD0', 10),
    box(352, -40, 22, 80, palette.ink, 6),
    line(
      [
        [370, 0],
        [590, 0],
      ],
      palette.grey,
      18,
    ),
    box(478, -74, 20, 148, palette.teal, 8),
    box(584, -52, 22, 104, palette.teal, 10),
    ...[250, 300, 420].map((x) =>
      line(
        [
          [x, -40],
          [x, -22],
        ],
        palette.deep,
        5,
      ),
    ),
  )

/** A thin needle with a small handle, its tip on a point. */
export const needle = (tip: Point, turn: number, length = 300): string =>
  place(
    tip,
    1,
    turn,
    line(
      [
        [0, 0],
        [length, 0],
      ],
      palette.ink,
      6,
    ),
    line(
      [
        [length - 120, 0],
        [length, 0],
      ],
      palette.ochre,
      16,
    ),
  )

/** A cuff for blood pressure with its gauge, its middle on a point. */
export const cuff = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    0,
    stroke('M60 60 Q120 190 230 120', palette.ink, 12),
    box(-150, -80, 260, 160, palette.teal, 40),
    box(-150, -80, 90, 160, palette.deep, 40),
    circle(240, 40, 78, palette.ink),
    circle(240, 40, 62, palette.white),
    line(
      [
        [240, 40],
        [272, 4],
      ],
      palette.coral,
      10,
    ),
    ellipse(-20, 160, 50, 70, palette.ink, 30),
    stroke('M0 80 L-10 120', palette.ink, 12),
  )

/** A small bottle of tablets with a lid, standing on a point. */
export const tabletBottle = (at: Point, scale = 1, label = ''): string =>
  place(
    at,
    scale,
    0,
    box(-110, -320, 220, 320, palette.brown, 36),
    box(-110, -240, 220, 180, palette.white),
    box(-96, -390, 192, 84, palette.deep, 18),
    label,
  )
