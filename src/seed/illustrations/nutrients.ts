import { almond, avocado, banana, bean, bone, egg, fish, leaf, lentil, sweetPotato, wheat } from './foods-parts'
import { nerveCell } from './nerve'
import { sun } from './furniture'
import { glass } from './objects'
import { palette } from './palette'
import { circle, ellipse, path, place, stroke, type Point } from './shapes'

const badge = (at: Point, ...marks: string[]): string => circle(...at, 190, palette.deep) + place(at, 1, 0, ...marks)

/** A crystal with so many grains: no letters, which would have to be translated. */
const crystal = (grains: number): string =>
  stroke('M0 -112 L97 -56 V56 L0 112 L-97 56 V-56 Z', palette.white, 18) +
  Array.from({ length: grains }, (_, grain) => {
    const angle = (2 * Math.PI * grain) / grains - Math.PI / 2
    return circle(Math.round(46 * Math.cos(angle)), Math.round(46 * Math.sin(angle)), 20, palette.coral)
  }).join('')

const yoghurt = (at: Point): string =>
  place(
    at,
    1,
    0,
    ellipse(0, 0, 120, 30, palette.white),
    path('M-124 0 Q-110 150 -54 160 H54 Q110 150 124 0Z', palette.teal),
    ellipse(0, 0, 118, 28, palette.white),
    stroke('M-40 0 q40 -20 80 0', palette.sand, 8),
  )

const calcium = (): string =>
  badge([800, 500], crystal(4)) +
  glass([430, 690], 1.35, '#FFFFFF', 0.85) +
  yoghurt([1190, 420]) +
  bone([1090, 780], 0.9, -18)

const magnesium = (): string =>
  badge([800, 500], crystal(5)) +
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
  badge([800, 480], crystal(3)) +
  banana([380, 500], 0.85, 8) +
  avocado([1210, 440], 0.85, 12) +
  sweetPotato([830, 830], 0.72, -4)

const vitaminB1 = (): string =>
  badge([800, 480], crystal(6)) +
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
