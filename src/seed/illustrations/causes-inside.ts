import { bust } from './bust'
import { floor } from './canvas'
import { calf } from './closeups'
import { frontJoints, frontPerson, type FrontPose } from './front'
import { palette } from './palette'
import { box, circle, line, mirror, path, place, stroke, type Point } from './shapes'
import { arrow } from './signs'

const wing = path('M6 30 Q20 -60 66 -90 Q104 -60 92 20 Q70 84 20 66 Q10 60 6 30Z', palette.coral)

const thyroid = (): string =>
  bust({
    at: [800, 560],
    collar: false,
    over: mirror([0, 14], 0.66, wing) + place([0, 14], 0.66, 0, wing) + box(-16, 16, 32, 28, palette.coral, 10),
    scale: 1.6,
  })

const standing: FrontPose = {
  arms: [
    [104, 100],
    [76, 80],
  ],
  at: [800, 500],
  colour: palette.teal,
  legs: [
    [94, 92],
    [86, 88],
  ],
  scale: 1.12,
}

const kidney = path('M0 -46 Q46 -46 46 0 Q46 46 0 46 Q-22 40 -8 12 Q-2 0 -8 -12 Q-22 -40 0 -46Z', palette.coral)

const kidneys = (): string =>
  floor(930) +
  frontPerson({ ...standing, at: [660, 500] }) +
  mirror([628, 420], 0.8, kidney) +
  place([692, 420], 0.8, 0, kidney) +
  circle(1120, 520, 280, palette.white) +
  calf([1090, 330], 0.75)

const vessel = (): string =>
  stroke('M-40 830 Q400 740 800 800 Q1200 860 1640 760', palette.soft, 130) +
  stroke('M-40 830 Q400 740 800 800 Q1200 860 1640 760', '#F7DBD0', 84)

const dots: readonly Point[] = [
  [480, 400],
  [560, 470],
  [640, 380],
  [720, 460],
  [800, 390],
  [860, 480],
  [940, 400],
  [1020, 460],
  [1100, 390],
  [600, 330],
  [900, 320],
  [760, 530],
  [690, 540],
  [1000, 530],
]

const metabolites = (): string =>
  path('M120 430 Q300 240 800 230 Q1300 240 1480 430 Q1300 620 800 630 Q300 620 120 430Z', palette.teal) +
  [310, 370, 490, 550]
    .map((y) =>
      stroke(
        `M320 ${430 + (y - 430) * 0.8} Q800 ${y + (y - 430) * 0.5} 1280 ${430 + (y - 430) * 0.8}`,
        palette.deep,
        8,
      ),
    )
    .join('') +
  vessel() +
  dots.map((at) => circle(...at, 22, palette.coral)).join('') +
  (
    [
      [700, 690],
      [900, 790],
      [1060, 820],
      [1220, 830],
    ] as const
  )
    .map((at) => circle(at[0], at[1], 20, palette.coral))
    .join('') +
  arrow([820, 590], [850, 710], palette.white, 12) +
  arrow([1290, 815], [1430, 790])

const arteries = (): string =>
  path('M600 0 Q590 300 680 520 L668 640 L826 640 L836 520 Q930 300 920 0Z', palette.skin) +
  calf([760, 520], 0.9, 0, palette.shade) +
  stroke('M760 0 Q730 240 712 430', '#B8433A', 36) +
  stroke('M712 430 Q700 490 704 560', '#B8433A', 9) +
  stroke('M704 560 Q690 680 720 800 Q726 880 790 940', '#B8433A', 26) +
  stroke('M608 496 a96 96 0 1 0 192 0 a96 96 0 1 0 -192 0', palette.coral, 14)

const nerves = (): string => {
  const pose: FrontPose = {
    ...standing,
    arms: [
      [128, 118],
      [52, 62],
    ],
    colour: palette.deep,
    legs: [
      [100, 95],
      [80, 85],
    ],
  }
  const fine = (points: readonly Point[], width = 9): string => line(points, palette.ochre, width)
  const limbs = frontJoints(pose).map(
    ({ ankle, elbow, hand, hip, knee, shoulder }) =>
      fine([[800, 270], shoulder, elbow, hand]) +
      fine([[800, 470], hip, knee, ankle]) +
      circle(...hand, 14, palette.coral) +
      circle(...ankle, 14, palette.coral),
  )
  const ribs = [320, 360, 400, 440].map((y) =>
    fine(
      [
        [736, y + 24],
        [800, y],
        [864, y + 24],
      ],
      6,
    ),
  )
  return (
    floor(930) +
    frontPerson(pose) +
    fine(
      [
        [800, 160],
        [800, 480],
      ],
      16,
    ) +
    circle(800, 150, 30, palette.ochre) +
    limbs.join('') +
    ribs.join('')
  )
}

/** The causes shown inside the body. */
export const causesInside = {
  hypothyroidism: thyroid,
  'kidney-disease': kidneys,
  'metabolite-build-up': metabolites,
  'narrowed-arteries': arteries,
  'nerve-disorders': nerves,
}
