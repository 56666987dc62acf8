import { floor } from './canvas'
import { person, type Pose } from './figure'
import { chair, wall } from './furniture'
import { palette } from './palette'
import { armTo, legTo } from './reach'
import { path } from './shapes'
import { arrow } from './signs'

const lunge: Pose = {
  arm: armTo([790, 575], -58, [1112, 330]),
  at: [790, 575],
  farArm: armTo([790, 575], -58, [1112, 360]),
  farLeg: [...legTo([790, 575], [930, 851]), 0],
  leg: [130, 130, 0],
  trunk: -58,
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

/** The exercises done standing. */
export const uprightExercises = {
  'calf-stretch': calfStretch,
  'heel-raise': heelRaise,
  'incline-calf-stretch': inclineStretch,
  'soleus-stretch': soleusStretch,
}
