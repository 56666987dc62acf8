import { bust, profile } from './bust'
import { floor } from './canvas'
import { jointsOf, person, type Pose } from './figure'
import { frontPerson } from './front'
import { chair, mat, wall } from './furniture'
import { palette } from './palette'
import { line, path, stroke, type Point } from './shapes'
import { armTo, legTo, zoom } from './reach'
import { arrow, curvedArrow } from './signs'

const lunge: Pose = {
  arm: armTo([760, 530], -62, [1112, 300]),
  at: [760, 530],
  farArm: armTo([760, 530], -62, [1112, 330]),
  farLeg: [...legTo([760, 530], [968, 851]), 0],
  leg: [117, 117, 0],
  trunk: -62,
  zones: ['calf'],
}

const calfStretch = (): string => floor() + wall(1130, 470) + person(lunge)

const soleus: Pose = {
  arm: armTo([830, 560], -68, [1112, 330]),
  at: [830, 560],
  farArm: armTo([830, 560], -68, [1112, 360]),
  farLeg: [...legTo([830, 560], [960, 851]), 0],
  leg: [...legTo([830, 560], [740, 851]), 0],
  trunk: -68,
  zones: ['calf'],
}

const soleusStretch = (): string => floor() + wall(1130, 470) + person(soleus)

const heelRaise = (): string =>
  floor() +
  chair(1090) +
  person({
    arm: armTo([800, 446], -90, [972, 352]),
    at: [800, 446],
    farArm: [80, 90],
    leg: [90, 92, 62],
    zones: ['calf'],
  }) +
  arrow([650, 850], [650, 720])

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

const inclineStretch = (): string =>
  floor() +
  wall(1034, 566) +
  path('M620 870 L900 870 L900 780Z', palette.brown) +
  person({
    arm: armTo([760, 444], -90, [1042, 262]),
    at: [760, 444],
    farArm: [84, 88],
    leg: [90, 91, -18],
    zones: ['calf'],
  })

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

const chestStretch = (): string =>
  floor(880) +
  line(
    [
      [640, 380],
      [640, 640],
    ],
    palette.brown,
    24,
  ) +
  line(
    [
      [960, 380],
      [960, 640],
    ],
    palette.brown,
    24,
  ) +
  line(
    [
      [640, 400],
      [960, 400],
    ],
    palette.brown,
    40,
  ) +
  line(
    [
      [640, 660],
      [640, 876],
    ],
    palette.brown,
    24,
  ) +
  line(
    [
      [960, 660],
      [960, 876],
    ],
    palette.brown,
    24,
  ) +
  line(
    [
      [630, 668],
      [970, 668],
    ],
    palette.brown,
    34,
  ) +
  frontPerson({
    arms: [
      [160, 200],
      [20, -20],
    ],
    at: [800, 640],
    fold: 0.62,
    legs: [
      [140, 92],
      [40, 88],
    ],
    scale: 1.08,
  }) +
  line(
    [
      [752, 464],
      [720, 454],
    ],
    palette.coral,
    40,
  ) +
  line(
    [
      [848, 464],
      [880, 454],
    ],
    palette.coral,
    40,
  ) +
  arrow([800, 560], [800, 470], palette.white, 14)

const chinTuck = (): string => profile([790, 460], 1.25) + arrow([1220, 560], [1050, 560])

const bladeSqueeze = (): string =>
  bust({
    at: [800, 440],
    back: true,
    collar: false,
    over:
      stroke('M-230 190 Q-110 200 -120 330 Q-160 400 -190 400 Q-250 300 -230 190Z', palette.deep, 12) +
      stroke('M230 190 Q110 200 120 330 Q160 400 190 400 Q250 300 230 190Z', palette.deep, 12) +
      arrow([-240, 250], [-60, 350]) +
      arrow([240, 250], [60, 350]),
    scale: 1.05,
  })

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

const neckSide = (): string =>
  bust({
    at: [800, 440],
    over:
      stroke('M100 -70 Q130 10 250 70', palette.coral, 40) +
      line(
        [
          [-330, 600],
          [-40, 400],
          [150, 170],
        ],
        '#266866',
        84,
      ) +
      line(
        [
          [166, 150],
          [232, 74],
        ],
        palette.skin,
        70,
      ) +
      curvedArrow([0, -60], 310, -54, -96),
    scale: 1.05,
    tilt: -24,
  })

const neckRotation = (): string =>
  bust({ at: [800, 440], over: curvedArrow([0, -150], 240, 60, 150, 0.5), scale: 1.05, turn: -56 })

/** The drawings of the exercises. */
export const exercises = {
  bridge,
  'calf-stretch': calfStretch,
  'chest-stretch': chestStretch,
  'chin-tuck': chinTuck,
  cobra,
  'groin-stretch': groin,
  'heel-raise': heelRaise,
  'incline-calf-stretch': inclineStretch,
  'neck-rotation-stretch': neckRotation,
  'neck-side-stretch': neckSide,
  'shoulder-blade-squeeze': bladeSqueeze,
  'side-plank': sidePlank,
  'soleus-stretch': soleusStretch,
  'towel-stretch': towelStretch,
  'wall-hamstring-stretch': wallHamstring,
}
