import { bust, profile } from './bust'
import { floor } from './canvas'
import { frontPerson } from './front'
import { palette } from './palette'
import { line, stroke } from './shapes'
import { arrow, curvedArrow } from './signs'

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

const neckSide = (): string =>
  bust({
    at: [800, 440],
    over:
      stroke('M78 -84 Q92 6 214 70', palette.coral, 40) +
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

/** The exercises for the neck, the chest and the shoulders. */
export const neckExercises = {
  'chest-stretch': chestStretch,
  'chin-tuck': chinTuck,
  'neck-rotation-stretch': neckRotation,
  'neck-side-stretch': neckSide,
  'shoulder-blade-squeeze': bladeSqueeze,
}
