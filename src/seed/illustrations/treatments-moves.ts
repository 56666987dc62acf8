import { floor } from './canvas'
import { person, type Pose } from './figure'
import { bed, desk, nightRoom, screen, sofa, wall } from './furniture'
import { hotBottle, shoe } from './objects'
import { palette } from './palette'
import { armTo, legTo } from './reach'
import { box, line, stroke, type Point } from './shapes'
import { waves } from './signs'

const edgeStretch: Pose = {
  arm: armTo([620, 640], -50, [888, 690]),
  at: [620, 640],
  farArm: armTo([620, 640], -50, [892, 698]),
  farLeg: [...legTo([620, 640], [740, 851]), 0],
  leg: [-15, 60, -85],
  shoe: palette.skin,
  trunk: -50,
  zones: ['calf'],
}

const gentle = (): string => floor() + bed(180, 690, 520) + person(edgeStretch)

const regular = (): string =>
  nightRoom(300) +
  wall(1130, 470, 880, '#3F6B6C') +
  bed(90, 690, 430, 890) +
  person({
    arm: armTo([790, 585], -58, [1112, 340]),
    at: [790, 585],
    bottom: '#8FB0AC',
    farArm: armTo([790, 585], -58, [1112, 370]),
    farLeg: [...legTo([790, 585], [930, 861]), 0],
    leg: [130, 130, 0],
    shoe: palette.coral,
    top: palette.pale,
    trunk: -58,
    zones: ['calf'],
  })

const onSofa: Pose = {
  arm: [70, 20],
  at: [640, 640],
  farArm: [60, 20],
  farLeg: [...legTo([640, 640], [840, 830]), 0],
  leg: [-8, -2, -80],
  shoe: palette.skin,
  trunk: -112,
}

const sofaRest = (): string => sofa(380, 640, 800) + box(860, 620, 220, 76, palette.soft, 36) + person(onSofa)

const rest = (): string => floor() + sofaRest() + shoe([1260, 880], 0.8) + shoe([1400, 900], 0.8)

const rightChair = (): string => {
  const hip: Point = [600, 660]
  const pose: Pose = { arm: [86, 0], at: hip, farArm: [84, 0], leg: [...legTo(hip, [780, 851]), 0], trunk: -90 }
  return (
    floor() +
    line(
      [
        [540, 390],
        [534, 640],
      ],
      palette.coral,
      44,
    ) +
    line(
      [
        [510, 712],
        [700, 712],
      ],
      palette.ink,
      40,
    ) +
    line(
      [
        [606, 712],
        [606, 850],
      ],
      palette.ink,
      22,
    ) +
    line(
      [
        [510, 862],
        [700, 862],
      ],
      palette.ink,
      20,
    ) +
    person(pose) +
    screen(1080, 330, 604) +
    desk(760, 604, 470) +
    stroke('M680 356 H1040', palette.coral, 8)
  )
}

const warmUp = (): string => {
  const small = 0.82
  const row: readonly Pose[] = [
    { arm: [120, 20], at: [190, 556], farArm: [50, -50], farLeg: [90, 90, 0], leg: [2, 92, 10], scale: small },
    {
      arm: [130, 40],
      at: [650, 530],
      farArm: [40, -50],
      farLeg: [130, 178, 90],
      leg: [36, 80, 0],
      scale: small,
      trunk: -74,
      shoe: palette.coral,
    },
    { arm: [64, 36], at: [1010, 562], farArm: [122, 96], farLeg: [108, 116, 20], leg: [72, 84, 0], scale: small },
    {
      arm: armTo([1370, 556], -88, [1296, 580], small),
      at: [1370, 556],
      farArm: [10, 0],
      farLeg: [90, 90, 0],
      leg: [100, 248, 200],
      scale: small,
      zones: ['thigh'],
    },
  ]
  return floor(866) + row.map(person).join('')
}

const sideLying: Pose = {
  arm: [6, 10],
  at: [780, 584],
  farArm: [6, 10],
  farLeg: [4, 4, 30],
  hair: 'back',
  leg: [4, 4, 30],
  scale: 1.15,
  shoe: palette.skin,
  trunk: 178,
}

const warmth = (): string =>
  floor() + bed(230, 640, 1100) + person(sideLying) + hotBottle([760, 586], 0.68, 76) + waves([760, 430], 1.1)

/** Movement, posture and rest. */
export const movingTreatments = {
  'gentle-stretching': gentle,
  'regular-stretching': regular,
  rest,
  'the-right-chair': rightChair,
  'warm-up-and-cool-down': warmUp,
  warmth,
}
