import { floor } from './canvas'
import { person, type Pose } from './figure'
import { plate } from './foods-more'
import { almond, bean, fish, leaf, tomato, walnut } from './foods-parts'
import { desk, sun, tree } from './furniture'
import { tabletBottle } from './medical'
import { cup, glass, jug, turnedWineGlass, waterBottle } from './objects'
import { palette } from './palette'
import { armTo, legTo } from './reach'
import { box, circle, ellipse, line, mirror, path, place, stroke } from './shapes'

const inShade = (): string =>
  floor(870, '#C9D6B4') +
  sun([1340, 190], 110) +
  tree(560, 900, 1.55) +
  ellipse(620, 880, 420, 40, palette.green) +
  person({
    arm: armTo([700, 826], -100, [850, 700]),
    at: [700, 826],
    farArm: armTo([700, 826], -100, [860, 720]),
    farLeg: [...legTo([700, 826], [960, 851]), 0],
    leg: [...legTo([700, 826], [900, 851]), 0],
    shoe: palette.coral,
    trunk: -100,
  }) +
  waterBottle([862, 752], 0.5)

const diet = (): string =>
  mirror([1420, 760], 1.25, glass([0, 0], 1, '#FFFFFF', 0.85)) +
  plate([700, 540], 1.1) +
  line(
    [
      [700, 300],
      [700, 560],
    ],
    palette.sand,
    8,
  ) +
  line(
    [
      [700, 560],
      [330, 660],
    ],
    palette.sand,
    8,
  ) +
  line(
    [
      [700, 560],
      [1080, 650],
    ],
    palette.sand,
    8,
  ) +
  leaf([450, 560], 0.72, -20) +
  leaf([530, 560], 0.7, 14, palette.green) +
  tomato([610, 490], 0.62) +
  [0, 1]
    .map((step) =>
      place(
        [860 + step * 90, 470],
        1,
        12,
        box(-70, -80, 140, 150, palette.brown, 40),
        box(-56, -66, 112, 124, '#CFA677', 30),
      ),
    )
    .join('') +
  fish([580, 690], 0.74) +
  [0, 1, 2, 3, 4].map((step) => bean([850 + (step % 3) * 62, 650 + Math.floor(step / 3) * 52], 0.9, step * 40)).join('')

const pouring = (): string => {
  const pose: Pose = {
    arm: armTo([560, 500], -88, [745, 400]),
    at: [560, 500],
    farArm: [78, 70],
    farLeg: [84, 90, 0],
    leg: [92, 91, 0],
    trunk: -88,
  }
  return (
    floor() +
    desk(740, 680, 480) +
    glass([930, 666], 0.52) +
    stroke('M880 410 Q930 430 930 600', '#9CCBD0', 14) +
    person(pose) +
    place([800, 470], 0.5, 46, mirror([0, 100], 1, jug([0, 0]))) +
    stroke('M560 250 Q596 280 586 400', palette.white, 46) +
    stroke('M566 380 L604 380', palette.coral, 8)
  )
}

const walker: Pose = {
  arm: [64, 34],
  at: [800, 500],
  farArm: [122, 96],
  farLeg: [112, 118, 20],
  leg: [...legTo([800, 500], [910, 851]), 0],
  shoe: palette.white,
  trunk: -87,
}

const healthyWeight = (): string =>
  floor(850, '#C9D6B4') +
  path('M0 1000 L0 930 Q700 850 1600 850 L1600 900 Q900 920 500 1000Z', palette.sand) +
  tree(260, 870, 1.25) +
  tree(1240, 860, 0.9) +
  tree(1450, 866, 0.7) +
  person(walker)

const lessCaffeine = (): string =>
  ellipse(800, 840, 580, 30, '#DCCBAE') +
  cup([440, 836], 1.05) +
  glass([810, 836], 1.8, '#9CCBD0', 0.9) +
  turnedWineGlass([1180, 836], 1.25)

const supplement = (): string =>
  ellipse(800, 820, 540, 30, '#DCCBAE') +
  tabletBottle([530, 820], 1.5, circle(0, -152, 40, palette.coral)) +
  leaf([1130, 790], 1.1, -24) +
  leaf([1210, 800], 1.15, 30, palette.green) +
  (
    [
      [900, 770],
      [1010, 790],
      [950, 690],
    ] as const
  )
    .map((at, index) => almond(at, 1, index * 60))
    .join('') +
  walnut([1110, 780], 1) +
  walnut([830, 800], 0.8)

/** What people change in daily life. */
export const dailyTreatments = {
  'avoid-exercise-in-heat': inShade,
  'balanced-diet': diet,
  'drink-enough-water': pouring,
  'healthy-weight': healthyWeight,
  'less-caffeine-and-alcohol': lessCaffeine,
  'magnesium-supplement': supplement,
}
