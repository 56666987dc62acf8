import { floor } from './canvas'
import { jointsOf, person, type Pose } from './figure'
import { frontPerson } from './front'
import { mat, wall } from './furniture'
import { palette } from './palette'
import { armTo, legTo, zoom } from './reach'
import { circle, line, type Point } from './shapes'

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
  const towel: readonly Point[] = [hand, [toe[0] + 26, toe[1] + 16], [ankle[0] + 22, ankle[1] - 30]]
  return zoom(
    1.25,
    [800, 850],
    floor(840),
    mat(400, 822, 800),
    person(seated),
    line(towel, palette.white, 22),
    circle(...hand, 23, palette.skin),
  )
}

const sidePlank = (): string =>
  zoom(
    1.2,
    [800, 830],
    floor(800),
    mat(250, 782, 1120),
    person({
      arm: [-94, -90],
      at: [850, 676],
      face: -1,
      farArm: [90, 0],
      farLeg: [12.8, 12.8, 6],
      hair: 'front',
      leg: [12.8, 12.8, 6],
      trunk: 192.8,
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
      arm: [8, 0],
      at: [820, 772],
      farArm: [8, 0],
      farLeg: [0, 0, -90],
      leg: [-77, -77, 193],
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
      arm: armTo([800, 680], 158, [850, 786], 1, 1),
      at: [800, 680],
      farArm: armTo([800, 680], 158, [850, 786], 1, 1),
      head: 192,
      leg: [-22, 86, 0],
      trunk: 158,
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
      [650, 800],
      [540, 816],
    ],
    palette.coral,
    36,
  ) +
  line(
    [
      [950, 800],
      [1060, 816],
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
