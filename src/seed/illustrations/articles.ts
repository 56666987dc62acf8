import { floor } from './canvas'
import { calfBehind } from './closeups'
import { hand } from './hands'
import { person, type Pose } from './figure'
import { sofa } from './furniture'
import { barbell, hotBottle } from './objects'
import { palette } from './palette'
import { armTo, legTo, zoom } from './reach'
import { box, line } from './shapes'
import { rays, waves } from './signs'

const muscleCramps = (): string =>
  floor(880) +
  zoom(
    1.02,
    [800, 870],
    person({
      arm: [64, 50],
      at: [800, 486],
      farArm: [80, 70],
      farLeg: [80, 88, 0],
      leg: [94, 94, 0],
      shoe: palette.white,
      zones: ['back', 'calf', 'foot', 'neck', 'thigh'],
    }),
  )

const legCramps = (): string =>
  calfBehind([800, 330], 1.15) + hand([1060, 480], 1.1, 180, palette.shade) + rays([640, 500], 90, 150, 210, 4)

const bodybuilding = (): string => {
  const pose: Pose = {
    arm: armTo([640, 666], -76, [800, 640]),
    at: [640, 666],
    farArm: armTo([640, 666], -76, [770, 650]),
    farLeg: [...legTo([640, 666], [850, 851]), 0],
    head: -60,
    leg: [...legTo([640, 666], [800, 851]), 0],
    trunk: -76,
    zones: ['thigh'],
  }
  return (
    floor() +
    box(440, 700, 380, 40, palette.coral, 18) +
    line(
      [
        [490, 740],
        [490, 860],
      ],
      palette.ink,
      22,
    ) +
    line(
      [
        [770, 740],
        [770, 860],
      ],
      palette.ink,
      22,
    ) +
    person(pose) +
    barbell([1180, 776], 0.9, 250)
  )
}

const homeCare = (): string =>
  floor() +
  sofa(360, 640, 900) +
  box(860, 620, 220, 76, palette.soft, 36) +
  person({
    arm: [70, 20],
    at: [640, 640],
    farArm: [60, 20],
    farLeg: [...legTo([640, 640], [840, 830]), 0],
    leg: [-8, -2, -80],
    shoe: palette.skin,
    trunk: -112,
    zones: ['calf'],
  }) +
  hotBottle([1136, 590], 0.75, 6) +
  waves([1136, 420], 0.9)

const clinical = (): string => {
  const patient: Pose = {
    arm: [70, 40],
    at: [560, 560],
    farLeg: [6, 84, 0],
    leg: [0, 14, -60],
    trunk: -92,
    zones: ['calf'],
  }
  const doctor: Pose = {
    arm: armTo([1030, 510], -136, [842, 608], 1, 1),
    at: [1030, 510],
    bottom: palette.teal,
    face: -1,
    farArm: armTo([1030, 510], -136, [896, 566], 1, 1),
    farLeg: [84, 88, 180],
    hair: 'scarf',
    leg: [90, 90, 180],
    top: palette.white,
    trunk: -136,
  }
  return (
    floor() +
    box(330, 600, 440, 56, palette.teal, 26) +
    line(
      [
        [400, 650],
        [400, 870],
      ],
      palette.brown,
      22,
    ) +
    line(
      [
        [700, 650],
        [700, 870],
      ],
      palette.brown,
      22,
    ) +
    person(patient) +
    person(doctor) +
    line(
      [
        [1032, 508],
        [1032, 650],
      ],
      palette.white,
      104,
    )
  )
}

/** The drawings of the articles. */
export const articles = {
  'clinical-treatment-of-cramps': clinical,
  'cramps-after-bodybuilding': bodybuilding,
  'home-care-for-cramps': homeCare,
  'leg-cramps': legCramps,
  'muscle-cramps': muscleCramps,
}
