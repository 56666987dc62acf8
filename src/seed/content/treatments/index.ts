import type { TreatmentSeed } from '../types'

import { avoidExerciseInHeat, regularStretching, warmUpAndCoolDown } from './around-exercise'
import { medicineForCramps, stretchingExerciseTherapy } from './at-the-clinic'
import { balancedDiet, drinkEnoughWater, lessCaffeineAndAlcohol } from './eating-and-drinking'
import { massage, rest, warmth } from './home-care'
import { dryNeedling, triggerPointInjection } from './needles'
import { healthyWeight, theRightChair } from './posture-and-weight'
import { gentleStretching, magnesiumSupplement } from './stretching-and-magnesium'

/** What prevents cramps, what helps at home and what is done at the clinic. */
export const treatments: readonly TreatmentSeed[] = [
  drinkEnoughWater,
  regularStretching,
  healthyWeight,
  lessCaffeineAndAlcohol,
  avoidExerciseInHeat,
  theRightChair,
  warmUpAndCoolDown,
  balancedDiet,
  rest,
  massage,
  warmth,
  gentleStretching,
  magnesiumSupplement,
  stretchingExerciseTherapy,
  triggerPointInjection,
  dryNeedling,
  medicineForCramps,
]
