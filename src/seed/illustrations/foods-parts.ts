import { palette } from './palette'
import { box, circle, ellipse, line, mirror, path, place, stroke, type Point } from './shapes'

/** A shallow bowl, its rim's middle on a point. */
export const bowl = (at: Point, scale = 1, inside: string = palette.pale, ...content: string[]): string =>
  place(
    at,
    scale,
    0,
    ellipse(0, 0, 300, 80, palette.deep),
    ellipse(0, 4, 280, 68, inside),
    ...content,
    path('M-300 0 Q-280 230 -110 260 L110 260 Q280 230 300 0 Q270 84 0 84 Q-270 84 -300 0Z', palette.teal),
    box(-110, 250, 220, 26, palette.deep, 12),
  )

/** A banana, half peeled. */
export const banana = (at: Point, scale = 1, turn = 0): string =>
  place(
    at,
    scale,
    turn,
    path('M-8 -20 Q-30 -240 40 -310 Q96 -320 100 -250 Q70 -150 90 -10Z', '#FFF7DC'),
    stroke('M44 -262 Q22 -150 40 -40', '#EADBB0', 8),
    path('M-20 -30 Q-130 -20 -180 -130 Q-190 20 -60 60Z', palette.ochre),
    path('M90 -30 Q190 -40 220 -150 Q260 0 130 70Z', '#D3A552'),
    path('M-40 -60 Q30 20 110 -50 Q150 120 60 250 Q0 330 -80 340 Q-110 320 -80 290 Q-30 200 -40 -60Z', palette.ochre),
    path('M110 -50 Q150 120 60 250 Q0 330 -80 340 Q60 200 40 -6Z', '#D3A552'),
    box(-116, 300, 44, 46, palette.brown, 12),
  )

/** Half an avocado with its stone. */
export const avocado = (at: Point, scale = 1, turn = 0, stone = true): string =>
  place(
    at,
    scale,
    turn,
    path(
      'M0 -260 Q80 -260 110 -120 Q190 0 190 90 A190 180 0 0 1 -190 90 Q-190 0 -110 -120 Q-80 -260 0 -260Z',
      palette.leaf,
    ),
    path(
      'M0 -230 Q62 -230 86 -108 Q160 10 160 90 A160 152 0 0 1 -160 90 Q-160 10 -86 -108 Q-62 -230 0 -230Z',
      '#E4E0A0',
    ),
    circle(0, 90, 92, stone ? palette.brown : '#CFCB86'),
    stone ? ellipse(-28, 60, 26, 18, '#B98A66', -30) : '',
  )

/** A sweet potato, cut open. */
export const sweetPotato = (at: Point, scale = 1, turn = 0): string =>
  place(
    at,
    scale,
    turn,
    path('M-340 20 Q-280 -140 -60 -130 Q180 -150 350 10 Q220 160 -40 150 Q-280 150 -340 20Z', '#A5614C'),
    path('M-240 4 Q-120 -100 20 -86 Q180 -96 260 4 Q140 90 0 80 Q-160 90 -240 4Z', '#E5A05C'),
    stroke('M-160 4 Q0 -30 180 4', '#F0BE83', 14),
    stroke('M-90 44 Q20 20 110 42', '#F0BE83', 12),
  )

/** A fish, its middle on a point. */
export const fish = (at: Point, scale = 1, colour: string = palette.teal): string =>
  place(
    at,
    scale,
    0,
    path('M130 0 L260 -90 Q236 0 260 90Z', palette.deep),
    path('M-220 0 Q-90 -130 60 -80 Q130 -50 170 0 Q130 50 60 80 Q-90 130 -220 0Z', colour),
    path('M-20 -96 Q30 -150 90 -130 L70 -78Z', palette.deep),
    stroke('M-100 -70 Q-70 0 -100 70', palette.pale, 10),
    circle(-150, -18, 14, palette.white),
    circle(-152, -18, 6, palette.ink),
    stroke('M-30 -30 q20 30 0 60 M30 -30 q20 30 0 60 M90 -20 q14 20 0 40', palette.pale, 7),
  )

/** A leaf that stands on a point. */
export const leaf = (at: Point, scale = 1, turn = 0, colour: string = palette.leaf): string =>
  place(
    at,
    scale,
    turn,
    line(
      [
        [0, 0],
        [0, -70],
      ],
      palette.green,
      14,
    ),
    path('M0 -40 Q-110 -90 -90 -190 Q-60 -290 0 -330 Q60 -290 90 -190 Q110 -90 0 -40Z', colour),
    stroke(
      'M0 -50 L0 -280 M0 -110 L-46 -160 M0 -110 L46 -160 M0 -180 L-40 -226 M0 -180 L40 -226',
      colour === palette.green ? palette.leaf : palette.green,
      7,
    ),
  )

/** An almond. */
export const almond = (at: Point, scale = 1, turn = 0): string =>
  place(
    at,
    scale,
    turn,
    path('M0 -80 Q64 -10 44 46 Q20 82 0 82 Q-20 82 -44 46 Q-64 -10 0 -80Z', '#B57F56'),
    stroke('M0 -50 L0 60 M-20 -10 L-18 52 M20 -10 L18 52', palette.brown, 5),
  )

/** A walnut. */
export const walnut = (at: Point, scale = 1, turn = 0): string =>
  place(
    at,
    scale,
    turn,
    ellipse(0, 0, 72, 62, '#C79B6C'),
    stroke(
      'M0 -60 L0 60 M-50 -24 q24 12 14 40 M-24 -46 q14 30 -2 50 M48 -24 q-24 12 -14 40 M26 -44 q-14 30 2 48',
      palette.brown,
      7,
    ),
  )

/** A bean. */
export const bean = (at: Point, scale = 1, turn = 0, colour = '#A5524A'): string =>
  place(at, scale, turn, stroke('M-26 6 Q0 -24 26 6', colour, 44), stroke('M-16 0 Q0 -16 8 -10', '#D99A90', 6))

/** A lentil. */
export const lentil = (at: Point, scale = 1, turn = 0): string =>
  place(at, scale, turn, ellipse(0, 0, 34, 22, '#B98F4E'), ellipse(-4, -4, 18, 9, '#D3AE6C'))

/** A bone, lying. */
export const bone = (at: Point, scale = 1, turn = 0): string =>
  place(
    at,
    scale,
    turn,
    ...[-1, 1].flatMap((side) => [
      circle(side * 150, -34, 46, palette.white),
      circle(side * 150, 34, 46, palette.white),
    ]),
    box(-150, -36, 300, 72, palette.white, 20),
    stroke('M-90 14 H90', palette.sand, 10),
  )

/** An ear of wheat that stands on a point. */
export const wheat = (at: Point, scale = 1, turn = 0): string => {
  const grains = [-150, -210, -270, -330].map((y) => ellipse(32, y, 22, 44, palette.ochre, 28))
  return place(
    at,
    scale,
    turn,
    line(
      [
        [0, 0],
        [0, -340],
      ],
      '#C79B4E',
      12,
    ),
    ...grains,
    mirror([0, 0], 1, ...grains),
    ellipse(0, -390, 22, 48, palette.ochre),
  )
}

/** An egg, standing. */
export const egg = (at: Point, scale = 1, turn = 0): string =>
  place(
    at,
    scale,
    turn,
    path('M0 -130 Q100 -110 100 20 A100 100 0 0 1 -100 20 Q-100 -110 0 -130Z', palette.white),
    ellipse(-34, -30, 16, 34, palette.light, 20),
  )

/** A tomato. */
export const tomato = (at: Point, scale = 1): string =>
  place(
    at,
    scale,
    0,
    ellipse(0, 0, 130, 114, '#CF5B4A'),
    ellipse(-54, -34, 26, 16, '#E08A7A', -30),
    path('M0 -112 L20 -84 L66 -92 L36 -66 L52 -32 L6 -58 L-30 -30 L-26 -66 L-66 -82 L-24 -88Z', palette.leaf),
    line(
      [
        [0, -96],
        [10, -134],
      ],
      palette.leaf,
      14,
    ),
  )
