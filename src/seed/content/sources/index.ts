import type { SourceSeed } from '../types'

import { articleSources } from './articles'
import { conditionsSources } from './conditions'
import { generalSources } from './general'
import { movementSources } from './movement'
import { nutritionSources } from './nutrition'

/** Every citation of the content. */
export const sources: readonly SourceSeed[] = [
  ...generalSources,
  ...conditionsSources,
  ...nutritionSources,
  ...movementSources,
  ...articleSources,
]
