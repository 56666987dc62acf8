import type { CauseSeed } from '../types'

import { metaboliteBuildUp, newActivity, overuse } from './activity'
import { ageing, hypothyroidism, obesity, pregnancy } from './body-and-life'
import { dehydration, kidneyDisease, narrowedArteries } from './circulation-and-fluids'
import { chronicBackPain, chronicNeckPain, nerveDisorders } from './spine-and-nerves'

/** Why muscles cramp. */
export const causes: readonly CauseSeed[] = [
  overuse,
  newActivity,
  narrowedArteries,
  chronicNeckPain,
  chronicBackPain,
  nerveDisorders,
  ageing,
  hypothyroidism,
  pregnancy,
  metaboliteBuildUp,
  obesity,
  kidneyDisease,
  dehydration,
]
