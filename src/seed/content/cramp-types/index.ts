import type { CrampTypeSeed } from '../types'

import { everydayCramps } from './everyday-cramps'
import { nervousSystemCramps } from './nervous-system'
import { tremorAndLocalSpasm } from './tremor-and-local-spasm'
import { twitchesAndJerks } from './twitches-and-jerks'

/** The kinds of cramp, and of what people take for one. */
export const crampTypes: readonly CrampTypeSeed[] = [
  ...everydayCramps,
  ...nervousSystemCramps,
  ...twitchesAndJerks,
  ...tremorAndLocalSpasm,
]
