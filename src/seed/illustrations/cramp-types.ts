import { bust } from './bust'
import { floor } from './canvas'
import { calf } from './closeups'
import { eye } from './nerve'
import { grip } from './hands'
import { jointsOf, person, type Pose } from './figure'
import { bed, chair, nightRoom } from './furniture'
import { cup, hotBottle } from './objects'
import { palette } from './palette'
import { armTo, legTo, zoom } from './reach'
import { box, circle, line, mirror, path, stroke } from './shapes'
import { rays, shakes } from './signs'

const fasciculation = (): string =>
  calf([790, 150], 1.4, 0, palette.soft) +
  [260, 350, 440]
    .map((y, row) => stroke(`M${636 + row * 10} ${y} q20 -26 40 0 q20 26 40 0 q20 -26 40 0`, palette.coral, 12))
    .join('') +
  shakes([560, 350], 180, 1.1)

const clonus = (): string =>
  box(0, 800, 1600, 200, palette.pale) +
  calf([380, 640], 1.25, -90, palette.soft) +
  grip([1075, 430], 1, 168, palette.shade) +
  shakes([890, 400], 180, 1.3) +
  shakes([1060, 250], -60, 1.3)

const tremor = (): string =>
  mirror([860, 690], 1.6, cup([0, 0], 1, palette.brown)) +
  grip([650, 570], 1.1, -24) +
  shakes([420, 430], 180, 1.6) +
  shakes([1150, 560], 0, 1.6) +
  stroke('M770 430 q20 -30 0 -60 q-20 -30 0 -60 M860 430 q20 -30 0 -60 q-20 -30 0 -60', palette.grey, 12)

const myokymia = (): string =>
  eye([800, 480], 1.35) +
  [0, 1]
    .map((row) =>
      stroke(`M${600 + row * 50} ${768 + row * 56} ${'q25 -34 50 0 q25 34 50 0 '.repeat(4 - row)}`, palette.coral, 16),
    )
    .join('')

const sleeper: Pose = {
  arm: [20, 10],
  at: [720, 560],
  leg: [-30, 40, -60],
  scale: 1.1,
  shoe: palette.skin,
  top: palette.pale,
  trunk: 180,
}

const myoclonus = (): string =>
  nightRoom() +
  bed(300, 600, 980, 900) +
  person(sleeper) +
  path(
    'M520 500 Q640 470 720 500 Q820 400 890 400 Q950 410 1010 530 L1240 560 Q1290 570 1290 680 L500 680 Q480 560 520 500Z',
    palette.teal,
  ) +
  stroke('M520 500 Q640 470 720 500 Q820 400 890 400 Q950 410 1010 530', palette.pale, 14) +
  shakes([760, 380], 215, 1.1) +
  shakes([1040, 400], -35, 1.1)

const inBed: Pose = {
  arm: armTo([560, 560], -52, [898, 494]),
  at: [560, 560],
  farArm: armTo([560, 560], -52, [898, 500]),
  farLeg: [3, 3, -90],
  leg: [...legTo([560, 560], [905, 556]), -100],
  bottom: '#8FB0AC',
  shoe: palette.skin,
  top: palette.pale,
  trunk: -52,
  zones: ['calf'],
}

const nightCramps = (): string => nightRoom() + zoom(1.12, [760, 880], bed(380, 602, 800), person(inBed))

const leaning: Pose = {
  arm: armTo([770, 500], -66, [758, 414]),
  at: [770, 500],
  farArm: [84, 70],
  farLeg: [80, 94, 0],
  leg: [92, 94, 0],
  trunk: -66,
  zones: ['back'],
}

const backHand = (pose: Pose): string => {
  const [x, y] = jointsOf(pose).hip
  return rays([x - 40, y - 90], 80, 150, 230, 4)
}

const nerveRelated = (): string =>
  path(
    'M560 0 Q540 160 520 270 Q520 420 670 580 Q680 620 660 700 L790 700 L804 580 Q900 420 860 250 Q830 120 850 0Z',
    palette.skin,
  ) +
  calf([740, 590], 0.76, 0, palette.shade) +
  [60, 130, 200].map((y) => box(588, y, 60, 46, palette.white, 12)).join('') +
  stroke('M640 190 Q600 330 690 480 Q740 570 724 640 Q690 720 722 820', palette.coral, 18) +
  stroke('M724 640 Q776 760 770 900 L850 950 M690 480 Q760 540 780 580', palette.coral, 10) +
  circle(640, 190, 18, palette.coral)

const dystonia = (): string =>
  bust({
    at: [800, 440],
    over: stroke('M92 -84 Q70 10 30 70', palette.coral, 44),
    scale: 1.05,
    tilt: 24,
    turn: -60,
  }) + shakes([1080, 200], -20, 1.2)

const runner: Pose = {
  arm: armTo([720, 500], -38, [842, 650], 1, 1),
  at: [720, 500],
  farArm: armTo([720, 500], -38, [880, 620], 1, 1),
  farLeg: [...legTo([720, 500], [715, 851]), 0],
  leg: [...legTo([720, 500], [850, 720]), 10],
  shoe: palette.ochre,
  trunk: -38,
  zones: ['calf'],
}

const exerciseCramps = (): string => floor() + zoom(1.12, [780, 870], person(runner)) + rays([890, 600], 80, -30, 30, 4)

const resting: Pose = {
  arm: armTo([760, 666], -92, [830, 585]),
  at: [760, 666],
  bottom: '#7C5C57',
  farArm: armTo([760, 666], -92, [860, 560]),
  farLeg: [...legTo([760, 666], [960, 851]), 0],
  hair: 'scarf',
  leg: [...legTo([760, 666], [930, 851]), 0],
  trunk: -92,
}

const menstrual = (): string =>
  floor() + zoom(1.15, [800, 870], chair(750, 706), person(resting), hotBottle([820, 570], 0.62, 8), sleeve())

const sleeve = (): string => {
  const { elbow, hand, shoulder } = jointsOf(resting)
  return (
    line([elbow, hand], palette.skin, 36) + line([shoulder, elbow], '#266866', 50) + circle(...hand, 24, palette.skin)
  )
}

/** The drawings of the kinds of cramp. */
export const crampTypes = {
  clonus,
  dystonia,
  'exercise-cramps': exerciseCramps,
  fasciculation,
  'local-spasm': () => floor() + person(leaning) + backHand(leaning),
  'menstrual-cramps': menstrual,
  myoclonus,
  myokymia,
  'nerve-related-cramps': nerveRelated,
  'night-cramps': nightCramps,
  tremor,
}
