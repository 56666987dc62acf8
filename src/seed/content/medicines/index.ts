import type { MedicineSeed } from '../types'

import { carisoprodol, methocarbamol } from './carbamates'
import { baclofen, tizanidine } from './for-spasticity'
import { chlorzoxazone, metaxalone } from './oxazoles'
import { cyclobenzaprine } from './tricyclics'

/** Muscle relaxants, as knowledge: never how much of one to take. */
export const medicines: readonly MedicineSeed[] = [
  methocarbamol,
  carisoprodol,
  metaxalone,
  tizanidine,
  baclofen,
  cyclobenzaprine,
  chlorzoxazone,
]
