import type { ExerciseSeed } from '../types'

import { calfStretch, heelRaise, inclineCalfStretch, soleusStretch, towelStretch } from './leg'
import { chestStretch, chinTuck, cobra, neckRotationStretch, neckSideStretch, shoulderBladeSqueeze } from './neck'
import { bridge, groinStretch, sidePlank, wallHamstringStretch } from './thigh'

/** What the clinic teaches for the leg, the thigh and the neck. */
export const exercises: readonly ExerciseSeed[] = [
  calfStretch,
  heelRaise,
  soleusStretch,
  towelStretch,
  inclineCalfStretch,
  sidePlank,
  wallHamstringStretch,
  bridge,
  groinStretch,
  chestStretch,
  chinTuck,
  shoulderBladeSqueeze,
  cobra,
  neckSideStretch,
  neckRotationStretch,
]
