import { almond, avocado, banana, bean, bowl, leaf, lentil, sweetPotato, tomato, walnut } from './foods-parts'
import {
  halfOrange,
  lemon,
  melonHalf,
  melonSlice,
  oliveBranch,
  pickleJar,
  plate,
  salmonFillet,
  watermelonSlice,
} from './foods-more'
import { bottle, glass, jug } from './objects'
import { palette } from './palette'
import { box, ellipse, place, stroke, type Point } from './shapes'

const shadow = (x: number, y: number, rx: number): string => ellipse(x, y, rx, 24, '#DCCBAE')

const scatter = (points: readonly Point[], drawn: (at: Point, index: number) => string): string =>
  points.map(drawn).join('')

const nuts = (): string =>
  shadow(800, 806, 380) +
  bowl(
    [800, 480],
    1.15,
    palette.brown,
    scatter(
      [
        [-190, 0],
        [-70, -40],
        [60, -10],
        [180, -10],
        [-130, 30],
        [120, 36],
        [0, -50],
      ],
      (at, index) => (index % 2 ? walnut(at, 0.9, index * 40) : almond(at, 0.9, index * 50)),
    ),
  ) +
  almond([330, 790], 0.9, 70) +
  walnut([1270, 790], 0.9) +
  almond([1180, 840], 0.9, -60)

const beans = (): string =>
  shadow(660, 780, 330) +
  bowl(
    [660, 470],
    1.08,
    '#A67C3F',
    scatter(
      Array.from({ length: 26 }, (_, step): Point => [
        -220 + (step % 9) * 55,
        -34 + Math.floor(step / 9) * 32 - (step % 2) * 10,
      ]),
      (at, index) => lentil(at, 1, index * 37),
    ),
  ) +
  scatter(
    [
      [1130, 720],
      [1210, 760],
      [1290, 710],
      [1180, 820],
      [1280, 820],
      [1080, 800],
      [1360, 770],
      [1220, 690],
    ],
    (at, index) => bean(at, 1.15, index * 47),
  )

const sprig = (at: Point, turn: number): string =>
  place(
    at,
    1.65,
    turn,
    stroke('M0 0 Q10 -160 0 -330', palette.leaf, 12),
    ...[-220, -260, -300, -340].map(
      (y, index) =>
        ellipse(-24, y, 28 - index * 4, 14, palette.green, 30) + ellipse(28, y, 28 - index * 4, 14, palette.green, -30),
    ),
  )

const stems = stroke('M800 800 L740 900 M800 800 L780 916 M800 800 L822 916 M800 800 L862 896', palette.green, 16)

const leafy = (): string =>
  stems +
  [-40, -14, 14, 40].map((turn) => sprig([800, 790], turn)).join('') +
  scatter(
    [
      [-60, 0],
      [60, 0],
      [-30, 0],
      [30, 0],
      [0, 0],
    ],
    ([x], index) => leaf([800 + x, 800], 1.5 + (index % 3) * 0.12, x * 0.9, index % 2 ? palette.green : palette.leaf),
  ) +
  box(736, 786, 128, 44, palette.coral, 20)

/** The drawings of the foods. */
export const foods = {
  avocado: () => shadow(800, 830, 420) + avocado([600, 540], 1.15, -14) + avocado([1010, 560], 1.05, 16, false),
  banana: () => shadow(800, 860, 320) + banana([790, 470], 1.2, 0),
  'beans-and-lentils': beans,
  'leafy-vegetables': leafy,
  melon: () => shadow(800, 830, 480) + melonHalf([610, 560], 1.15) + melonSlice([1110, 700], 1.1),
  milk: () =>
    shadow(800, 850, 380) +
    bottle([630, 850], 1.5, palette.white, palette.teal) +
    glass([1010, 850], 1.5, '#FFFFFF', 0.85),
  nuts,
  'olive-oil': () =>
    shadow(780, 860, 340) + bottle([600, 860], 1.5, '#C9B458', palette.brown) + oliveBranch([830, 760], 1.15, -24),
  'orange-juice': () => shadow(800, 840, 380) + glass([620, 840], 1.7, '#EBA54E', 0.85) + halfOrange([1010, 670], 1.15),
  'pickle-juice': () => shadow(800, 850, 420) + pickleJar([640, 850], 1.25) + glass([1080, 850], 1.05, '#C3C98A', 0.7),
  salmon: () => plate([800, 560], 1.15) + salmonFillet([770, 560], 1.15) + lemon([1050, 640], 0.9),
  'sweet-potato': () => shadow(800, 740, 420) + sweetPotato([800, 570], 1.35, -8),
  'tomato-juice': () =>
    shadow(800, 840, 420) + glass([600, 840], 1.9, '#CF5B4A', 0.85) + tomato([930, 736], 1) + tomato([1170, 740], 0.92),
  water: () => shadow(800, 850, 400) + jug([610, 850], 1.55) + glass([1070, 850], 1.4, '#9CCBD0', 0.75),
  watermelon: () => shadow(800, 800, 420) + watermelonSlice([800, 400], 1.25),
}
