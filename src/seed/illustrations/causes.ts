import { bust } from './bust'
import { floor } from './canvas'
import { calf } from './closeups'
import { person, type Pose } from './figure'
import { frontJoints, frontPerson, type FrontPose } from './front'
import { bed, chair, desk, mat, screen, sun, tree } from './furniture'
import { dumbbell, glass } from './objects'
import { palette } from './palette'
import { armTo, legTo, zoom } from './reach'
import { box, circle, line, mirror, path, place, stroke, type Point } from './shapes'
import { arrow, drop, rays } from './signs'

const ageing = (): string =>
  floor() +
  chair(1090) +
  person({
    arm: armTo([810, 446], -84, [972, 352]),
    at: [810, 446],
    bottom: '#7C6A58',
    farArm: [84, 90],
    hair: 'grey',
    head: -72,
    leg: [91, 93, 62],
    trunk: -84,
    zones: ['calf'],
  }) +
  arrow([660, 850], [660, 720])

const rising: Pose = {
  arm: [140, 0],
  at: [760, 590],
  farArm: armTo([760, 590], -52, [930, 560]),
  leg: [...legTo([760, 590], [880, 851]), 0],
  trunk: -52,
  zones: ['back'],
}

const backPain = (): string => floor() + chair(640, 706) + person(rising) + rays([700, 500], 90, 170, 260, 4)

const desked: Pose = {
  arm: armTo([620, 666], -84, [590, 412], 1, 1),
  at: [620, 666],
  farArm: armTo([620, 666], -84, [850, 590]),
  head: -66,
  leg: [...legTo([620, 666], [800, 851]), 0],
  trunk: -84,
  zones: ['neck', 'shoulder', 'upper-back'],
}

const neckPain = (): string =>
  floor() +
  screen(1110, 350, 630) +
  person(desked) +
  chair(600, 706) +
  desk(830, 630, 420) +
  rays([560, 400], 70, 160, 250, 4)

const dehydration = (): string =>
  floor(870, palette.sand) +
  sun([330, 230], 110) +
  desk(1060, 600, 260) +
  glass([1130, 586], 0.8) +
  person({
    arm: armTo([790, 500], -78, [1050, 430]),
    at: [790, 500],
    farArm: [120, 90],
    farLeg: [112, 120, 20],
    leg: [...legTo([790, 500], [880, 851]), 0],
    trunk: -78,
  }) +
  [
    [760, 140],
    [930, 270],
    [720, 250],
  ]
    .map(([x = 0, y = 0]) => drop([x, y], 0.8))
    .join('')

const wing = path('M6 30 Q20 -60 66 -90 Q104 -60 92 20 Q70 84 20 66 Q10 60 6 30Z', palette.coral)

const thyroid = (): string =>
  bust({
    at: [800, 520],
    collar: false,
    over: mirror([0, 16], 0.86, wing) + place([0, 16], 0.86, 0, wing) + box(-20, 20, 40, 34, palette.coral, 12),
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
    .map((at) => circle(...at, 20, palette.coral))
    .join('') +
  arrow([820, 590], [850, 710], palette.white, 12) +
  arrow([1290, 815], [1430, 790])

const arteries = (): string =>
  path('M600 0 Q590 300 668 560 L850 560 Q930 300 920 0Z', palette.skin) +
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

const newActivity = (): string => {
  const pose: Pose = {
    arm: [70, -50],
    at: [790, 610],
    farArm: [100, 60],
    farLeg: [...legTo([790, 610], [620, 836]), 40],
    leg: [...legTo([790, 610], [960, 836]), 0],
    zones: ['thigh'],
  }
  return floor() + mat(400, 850, 800) + person(pose) + dumbbell([912, 436], 0.62, 40)
}

const walking: Pose = {
  arm: [60, 30],
  at: [790, 500],
  farArm: [125, 95],
  farLeg: [112, 118, 20],
  leg: [...legTo([790, 500], [900, 851]), 0],
  shoe: palette.coral,
  trunk: -88,
}

const obesity = (): string =>
  floor(870, '#C9D6B4') + tree(300, 880, 1.2) + tree(1320, 880, 0.9) + person({ ...walking, belly: 84, wide: 1.45 })

const overuse = (): string => {
  const pose: Pose = {
    arm: armTo([720, 590], -48, [890, 660], 1),
    at: [720, 590],
    leg: [...legTo([720, 590], [810, 851]), 0],
    trunk: -48,
    zones: ['thigh'],
  }
  return (
    floor() +
    person(pose) +
    circle(890, 720, 150, palette.ink) +
    circle(890, 720, 110, palette.deep) +
    circle(890, 720, 24, palette.grey) +
    rays([780, 540], 100, -80, -20, 4)
  )
}

const pregnancy = (): string => {
  const hip: Point = [580, 570]
  const pose: Pose = {
    arm: armTo(hip, -66, [880, 506]),
    at: hip,
    belly: 74,
    bottom: '#7C5C57',
    farArm: armTo(hip, -66, [880, 510]),
    farLeg: [4, 4, -90],
    hair: 'scarf',
    leg: [...legTo(hip, [870, 566]), -100],
    trunk: -66,
    zones: ['calf'],
  }
  return floor() + zoom(1.12, [760, 880], bed(380, 612, 800), person(pose))
}

/** The drawings of the causes. */
export const causes = {
  ageing,
  'chronic-back-pain': backPain,
  'chronic-neck-pain': neckPain,
  dehydration,
  hypothyroidism: thyroid,
  'kidney-disease': kidneys,
  'metabolite-build-up': metabolites,
  'narrowed-arteries': arteries,
  'nerve-disorders': nerves,
  'new-activity': newActivity,
  obesity,
  overuse,
  pregnancy,
}
