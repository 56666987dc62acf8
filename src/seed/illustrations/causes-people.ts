import { floor } from './canvas'
import { person, type Pose } from './figure'
import { bed, chair, desk, mat, screen, sun, tree } from './furniture'
import { dumbbell, glass } from './objects'
import { palette } from './palette'
import { armTo, legTo, zoom } from './reach'
import { circle, type Point } from './shapes'
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
  arm: armTo([760, 590], -52, [762, 508]),
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
  chair(600, 706) +
  screen(1110, 350, 630) +
  person(desked) +
  desk(830, 630, 420) +
  rays([560, 400], 70, 160, 250, 4)

const dehydration = (): string =>
  floor(870, palette.sand) +
  sun([330, 230], 110) +
  desk(1010, 600, 260) +
  glass([1080, 586], 0.5) +
  person({
    arm: armTo([790, 500], -78, [1024, 484]),
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
    arm: armTo([760, 640], -68, [770, 215]),
    at: [760, 640],
    leg: [...legTo([760, 640], [830, 851]), 0],
    trunk: -68,
    zones: ['thigh'],
  }
  const weight =
    circle(766, 195, 130, palette.ink) + circle(766, 195, 94, palette.deep) + circle(766, 195, 24, palette.grey)
  return floor() + weight + person(pose) + rays([880, 650], 70, -80, -10, 4)
}

const pregnancy = (): string => {
  const hip: Point = [580, 570]
  const pose: Pose = {
    arm: armTo(hip, -78, [842, 500]),
    at: hip,
    belly: 92,
    bottom: '#7C5C57',
    farArm: armTo(hip, -78, [842, 510]),
    farLeg: [4, 4, -90],
    hair: 'scarf',
    leg: [...legTo(hip, [862, 566]), -100],
    shoe: palette.skin,
    trunk: -78,
    zones: ['calf'],
  }
  return floor() + zoom(1.12, [760, 880], bed(380, 612, 800), person(pose))
}

/** The causes shown by a person. */
export const peopleWithCauses = {
  ageing,
  'chronic-back-pain': backPain,
  'chronic-neck-pain': neckPain,
  dehydration,
  'new-activity': newActivity,
  obesity,
  overuse,
  pregnancy,
}
