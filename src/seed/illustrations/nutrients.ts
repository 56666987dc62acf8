import { almond, avocado, banana, bean, bone, egg, fish, leaf, lentil, sweetPotato, wheat } from './foods-parts'
import { nerveCell } from './nerve'
import { sun } from './furniture'
import { glass } from './objects'
import { palette } from './palette'
import { circle, ellipse, place, stroke, type Point } from './shapes'

/** Letters as strokes, each about 120 wide and 160 high. */
const letters = {
  B: 'M-40 -80 V80 H20 Q64 80 64 38 Q64 -4 20 -4 H-40 M20 -4 Q54 -8 54 -42 Q54 -80 16 -80 H-40',
  C: 'M56 -52 Q30 -84 -6 -80 Q-60 -72 -60 0 Q-60 72 -6 80 Q30 84 56 52',
  K: 'M-46 -80 V80 M52 -80 L-44 10 M-12 -20 L56 80',
  M: 'M-70 80 V-80 L0 26 L70 -80 V80',
  a: 'M42 -22 V80 M42 28 A46 52 0 1 0 42 30',
  g: 'M42 -22 V92 Q42 138 -4 138 Q-36 138 -44 116 M42 28 A46 52 0 1 0 42 30',
}

const badge = (at: Point, ...marks: string[]): string => circle(...at, 190, palette.deep) + place(at, 1, 0, ...marks)

const letter = (name: keyof typeof letters, x: number, scale = 1): string =>
  place([x, 0], scale, 0, stroke(letters[name], palette.white, 26))

const yoghurt = (at: Point): string =>
  place(
    at,
    1,
    0,
    ellipse(0, 0, 120, 30, palette.white),
    stroke('M-120 6 Q-100 140 -50 150 H50 Q100 140 120 6', palette.teal, 20),
    ellipse(0, 70, 92, 66, palette.teal),
    ellipse(0, 0, 118, 28, palette.white),
    stroke('M-40 0 q40 -20 80 0', palette.sand, 8),
  )

const calcium = (): string =>
  badge([800, 500], letter('C', -62, 0.9), letter('a', 70, 0.9)) +
  glass([430, 690], 1.35, '#FFFFFF', 0.85) +
  yoghurt([1190, 420]) +
  bone([1090, 780], 0.9, -18)

const magnesium = (): string =>
  badge([800, 500], letter('M', -56, 0.85), letter('g', 80, 0.85)) +
  almond([440, 330], 1.2, 30) +
  almond([560, 240], 1.2, -40) +
  almond([360, 470], 1.2, 80) +
  leaf([1110, 540], 1, 24) +
  leaf([1170, 570], 1.1, 64) +
  leaf([1080, 380], 0.8, -8, palette.green) +
  bean([520, 760], 1.5, 20) +
  bean([640, 820], 1.5, -30) +
  bean([790, 810], 1.5, 10) +
  bean([930, 770], 1.5, -50)

const potassium = (): string =>
  badge([800, 480], letter('K', 0)) +
  banana([380, 500], 0.85, 8) +
  avocado([1210, 440], 0.85, 12) +
  sweetPotato([830, 830], 0.72, -4)

const vitaminB1 = (): string =>
  badge([800, 480], letter('B', -4)) +
  (
    [
      [360, 420],
      [440, 480],
      [340, 520],
      [450, 560],
      [390, 610],
      [300, 450],
      [470, 400],
      [310, 590],
    ] as const
  )
    .map((at, index) => lentil(at, 1.5, index * 41))
    .join('') +
  wheat([1180, 680], 1.15, 18) +
  fish([820, 820], 0.95)

const vitaminB12 = (): string =>
  nerveCell([560, 330], 1) + fish([420, 740], 0.95) + egg([860, 740], 0.95) + glass([1190, 850], 1.25, '#FFFFFF', 0.85)

/** The drawings of the nutrients. */
export const nutrients = {
  calcium,
  magnesium,
  potassium,
  'vitamin-b1': vitaminB1,
  'vitamin-b12': vitaminB12,
  'vitamin-d': () => sun([800, 310], 140) + fish([560, 720], 1.25) + bone([1120, 720], 1.05, -16),
}
