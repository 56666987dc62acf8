import { palette } from './palette'
import { box, circle, ellipse, line, path, place, stroke, toward, type Point } from './shapes'

/** A plate seen from above and a little in front. */
export const plate = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    0,
    ellipse(0, 16, 500, 290, '#DCCBAE'),
    ellipse(0, 0, 500, 290, palette.white),
    ellipse(0, 0, 390, 216, palette.light),
  )

/** A salmon fillet. */
export const salmonFillet = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    -8,
    path('M-300 30 Q-270 -110 -60 -120 Q170 -120 290 -10 Q320 50 240 80 Q0 140 -230 110 Q-300 90 -300 30Z', '#CE7A5E'),
    path('M-300 14 Q-270 -120 -60 -130 Q170 -130 290 -20 Q310 20 240 40 Q0 96 -230 74 Q-296 60 -300 14Z', '#EC9A7C'),
    stroke(
      'M-210 -60 Q-170 0 -200 60 M-110 -100 Q-60 -20 -100 70 M0 -110 Q50 -30 10 70 M110 -98 Q160 -30 120 60',
      '#F6C6B2',
      10,
    ),
  )

/** A round slice of a citrus fruit in two colours. */
const citrus = (at: Point, scale: number, rind: string, flesh: string, pale: string): string =>
  place(
    at,
    scale,
    0,
    circle(0, 0, 170, rind),
    circle(0, 0, 150, pale),
    circle(0, 0, 136, flesh),
    ...Array.from({ length: 5 }, (_, step) =>
      line([toward([0, 0], step * 36, -134), toward([0, 0], step * 36, 134)], pale, 10),
    ),
    circle(0, 0, 18, pale),
  )

/** A slice of lemon. */
export const lemon = (at: Point, scale = 1): string => citrus(at, scale * 0.7, palette.ochre, '#F0DC8C', palette.white)

/** Half an orange. */
export const halfOrange = (at: Point, scale = 1): string => citrus(at, scale, '#DE8F3C', '#EFB062', palette.white)

/** A slice of watermelon with dark seeds. */
export const watermelonSlice = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    -6,
    path('M-380 0 A380 310 0 0 0 380 0Z', palette.leaf),
    path('M-346 0 A346 278 0 0 0 346 0Z', palette.white),
    path('M-322 0 A322 254 0 0 0 322 0Z', '#DC6A5A'),
    ...(
      [
        [-210, 60],
        [-110, 110],
        [0, 70],
        [110, 120],
        [210, 60],
        [-60, 180],
        [60, 190],
        [-130, 36],
        [120, 40],
      ] as const
    ).map(([x, y]) => ellipse(x, y, 11, 19, palette.ink, x / 8)),
  )

/** Half a cantaloupe with its seeds. */
export const melonHalf = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    0,
    circle(0, 0, 250, '#B9A873'),
    circle(0, -6, 226, '#DDE0A6'),
    circle(0, -6, 210, '#EDB070'),
    ellipse(0, -6, 96, 90, '#D9924F'),
    ...Array.from({ length: 11 }, (_, step) => {
      const [x, y] = toward([0, -6], step * 33, step % 2 ? 64 : 34)
      return ellipse(x, y, 9, 19, '#F6E3B5', step * 33 + 90)
    }),
  )

/** A slice of yellow melon. */
export const melonSlice = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    -14,
    path('M-270 -80 Q0 250 270 -80 Q250 130 0 140 Q-250 130 -270 -80Z', palette.ochre),
    path('M-270 -80 Q0 220 270 -80 Q220 90 0 104 Q-220 90 -270 -80Z', '#F5E7B4'),
    path('M-270 -80 Q0 130 270 -80 Q180 66 0 74 Q-180 66 -270 -80Z', '#F1D894'),
  )

/** A branch with olives, its end on a point. */
export const oliveBranch = (at: Point, scale = 1, turn = 0): string =>
  place(
    at,
    scale,
    turn,
    stroke('M0 0 Q200 -60 480 -40', palette.brown, 12),
    ...(
      [
        [90, -20, -50],
        [200, -40, -60],
        [320, -46, -50],
        [440, -42, -30],
        [140, -30, 130],
        [390, -42, 140],
      ] as const
    ).map(([x, y, angle]) =>
      place(
        [x, y],
        1,
        angle,
        path('M0 0 Q60 -40 150 0 Q60 40 0 0Z', palette.green),
        line(
          [
            [10, 0],
            [120, 0],
          ],
          palette.leaf,
          5,
        ),
      ),
    ),
    ...(
      [
        [80, 50],
        [240, 40],
        [320, 30],
      ] as const
    ).flatMap(([x, y]) => [
      line(
        [
          [x, y - 80],
          [x, y],
        ],
        palette.brown,
        7,
      ),
      ellipse(x, y + 20, 40, 50, '#6F7A43'),
      ellipse(x - 12, y + 4, 8, 14, '#A9B27A'),
    ]),
  )

/** A jar of pickled cucumbers, standing on a point. */
export const pickleJar = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    0,
    box(-190, -470, 380, 470, palette.white, 60),
    box(-174, -410, 348, 396, '#D5D9A4', 48),
    ...(
      [
        [-110, -6],
        [0, 4],
        [110, -4],
      ] as const
    ).map(([x, angle]) =>
      place(
        [x, -210],
        1,
        angle,
        box(-46, -160, 92, 330, '#7E9155', 46),
        ...[-100, -30, 40, 110].map((y) => circle(y % 3 ? -16 : 16, y, 8, '#A3B274')),
      ),
    ),
    stroke('M-130 -400 Q-150 -380 -150 -200', palette.white, 14),
    box(-176, -540, 352, 84, palette.deep, 18),
  )
