import type { ArticleSeed } from '../types'

import { clinicalTreatmentOfCramps } from './clinical-treatment-of-cramps'
import { crampsAfterBodybuilding } from './cramps-after-bodybuilding'
import { homeCareForCramps } from './home-care-for-cramps'
import { legCramps } from './leg-cramps'
import { muscleCramps } from './muscle-cramps'

/** The hub article and the four that go on from it. */
export const articles: readonly ArticleSeed[] = [
  muscleCramps,
  legCramps,
  crampsAfterBodybuilding,
  homeCareForCramps,
  clinicalTreatmentOfCramps,
]
