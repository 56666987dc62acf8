import { articles } from './articles'
import { causes } from './causes'
import { crampTypes } from './cramp-types'
import { doctors } from './doctors'
import { exercises } from './exercises'
import { foods } from './foods'
import { medicines } from './medicines'
import { nutrients } from './nutrients'
import { sources } from './sources'
import { terms } from './terms'
import { treatments } from './treatments'
import type { SeedContent } from './types'

/** The clinic's content, in both languages. */
export const seedContent: SeedContent = {
  sources,
  terms,
  doctors,
  nutrients,
  causes,
  'cramp-types': crampTypes,
  foods,
  medicines,
  exercises,
  treatments,
  articles,
}
