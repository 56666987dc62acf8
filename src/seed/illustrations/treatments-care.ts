import { floor } from './canvas'
import { calf, trapezius, upperBack } from './closeups'
import { grip, hand } from './hands'
import { person, type Pose } from './figure'
import { couch } from './furniture'
import { blister, needle, syringe } from './medical'
import { palette } from './palette'
import { armTo } from './reach'
import { box, circle, line, place, stroke, type Point } from './shapes'
import { knot } from './signs'

const dryNeedling = (): string =>
  upperBack([640, 330], 1.2, trapezius(1, palette.soft) + place([150, 90], 0.7, 0, knot([0, 0], 1))) +
  needle([822, 438], -50, 300) +
  grip([1020, 214], 0.95, 140, '#A9CBC9', palette.white)

const massage = (): string =>
  box(0, 800, 1600, 200, palette.pale) +
  box(330, 720, 420, 120, palette.teal, 56) +
  calf([380, 620], 1.35, -90) +
  hand([640, 830], 0.95, -62, palette.shade, palette.white) +
  hand([850, 380], 0.95, 110, palette.shade, palette.white)

const prescription = (): string =>
  place(
    [470, 520],
    1,
    -5,
    box(-230, -320, 460, 640, palette.white, 16),
    box(-180, -260, 120, 24, palette.coral, 10),
    box(-132, -308, 24, 120, palette.coral, 10),
    ...[-110, -40, 30, 100].map((y) => box(-180, y, y % 4 ? 300 : 360, 24, palette.grey, 12)),
    stroke('M20 220 q40 -60 60 0 q30 40 90 -30', palette.deep, 10),
  ) +
  calendar([820, 220]) +
  place([1000, 760], 1, -6, blister([-200, -110], 5, 2))

const calendar = ([x, y]: Point): string =>
  box(x, y, 460, 380, palette.white, 20) +
  box(x, y, 460, 84, palette.teal, 20) +
  [110, 350]
    .map((dx) =>
      line(
        [
          [x + dx, y - 24],
          [x + dx, y + 30],
        ],
        palette.ink,
        16,
      ),
    )
    .join('') +
  Array.from({ length: 20 }, (_, day) =>
    circle(
      x + 70 + (day % 5) * 80,
      y + 136 + Math.floor(day / 5) * 62,
      20,
      day >= 6 && day <= 8 ? palette.coral : palette.sand,
    ),
  ).join('')

const therapy = (): string => {
  const patient: Pose = {
    arm: [20, 6],
    at: [720, 580],
    farLeg: [0, 0, -90],
    leg: [-62, -58, -150],
    trunk: 180,
    zones: ['hamstring'],
  }
  const guide: Pose = {
    arm: armTo([1090, 520], -100, [880, 330], 1, 1),
    at: [1090, 520],
    bottom: palette.teal,
    face: -1,
    farArm: armTo([1090, 520], -100, [850, 430], 1, 1),
    leg: [90, 90, 180],
    farLeg: [84, 88, 180],
    top: palette.white,
    trunk: -100,
  }
  return floor() + person(guide) + couch(360, 626, 760) + person(patient)
}

const injection = (): string =>
  upperBack([640, 330], 1.2, trapezius(1, palette.soft) + place([150, 66], 0.7, 0, knot([0, 0], 1))) +
  syringe([836, 398], -28, 1.05)

/** What professionals do. */
export const clinicalTreatments = {
  'dry-needling': dryNeedling,
  massage,
  'medicine-for-cramps': prescription,
  'stretching-exercise-therapy': therapy,
  'trigger-point-injection': injection,
}
