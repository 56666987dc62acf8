import { floor } from './canvas'
import { jointsOf, person, type Pose } from './figure'
import { frontPerson } from './front'
import { mat, wall } from './furniture'
import { palette } from './palette'
import { armTo, legTo, zoom } from './reach'
import { line, type Point } from './shapes'

const seated: Pose = {
  arm: armTo([600, 790], -80, [850, 720]),
  at: [600, 790],
  farArm: armTo([600, 790], -80, [850, 730]),
  farLeg: [...legTo([600, 790], [790, 815]), 0],
  leg: [0, 1, -104],
  trunk: -80,
  zones: ['calf'],
}

const towelStretch = (): string => {
  const { ankle, hand, toe } = jointsOf(seated)
  const towel: readonly Point[] = [
    hand,
    [toe[0] + 26, toe[1] + 10],
    [ankle[0] + 34, ankle[1] - 20],
    [hand[0], hand[1] + 26],
  ]
  return zoom(1.25, [800, 850], floor(840), mat(400, 822, 800), person(seated), line(towel, palette.white, 20))
}

const sidePlank = (): string =>
  zoom(
    1.2,
    [800, 830],
    floor(800),
    mat(250, 782, 1120),
    person({
      arm: [-100, -95],
      at: [850, 652],
      farArm: [90, 0],
      farLeg: [16, 16, -50],
      leg: [16, 16, -60],
      trunk: 196,
      zones: ['side'],
    }),
  )

const wallHamstring = (): string =>
  zoom(
    1.15,
    [800, 840],
    floor(820),
    wall(918, 90, 820),
    person({
      arm: [20, 10],
      at: [820, 772],
      farArm: [20, 10],
      farLeg: [0, 0, -90],
      leg: [-80, -80, 190],
      trunk: 180,
      zones: ['hamstring'],
    }),
  )

const bridge = (): string =>
  zoom(
    1.25,
    [800, 830],
    floor(820),
    mat(300, 804, 1000),
    person({
      arm: armTo([800, 640], 152, [830, 786], 1, 1),
      at: [800, 640],
      farArm: armTo([800, 640], 152, [830, 786], 1, 1),
      head: 178,
      leg: [...legTo([800, 640], [1010, 784]), 0],
      trunk: 152,
      zones: ['buttock', 'hamstring'],
    }),
  )

const groin = (): string =>
  floor(860) +
  mat(340, 846, 920) +
  frontPerson({
    arms: [
      [112, 62],
      [68, 118],
    ],
    at: [800, 790],
    legs: [
      [172, 20],
      [8, 160],
    ],
    scale: 1.35,
  }) +
  line(
    [
      [720, 806],
      [610, 826],
    ],
    palette.coral,
    36,
  ) +
  line(
    [
      [880, 806],
      [990, 826],
    ],
    palette.coral,
    36,
  )

const cobra = (): string =>
  zoom(
    1.25,
    [800, 830],
    floor(820),
    mat(300, 804, 1000),
    person({
      arm: [84, 0],
      at: [780, 762],
      farArm: [84, 0],
      head: -50,
      leg: [180, 180, 180],
      trunk: -30,
      zones: ['upper-back'],
    }),
  )

/** The exercises on the floor. */
export const floorExercises = {
  bridge,
  cobra,
  'groin-stretch': groin,
  'side-plank': sidePlank,
  'towel-stretch': towelStretch,
  'wall-hamstring-stretch': wallHamstring,
}
