import type { Endpoint } from 'payload'

import { entryEndpoints } from './entry'
import { exchangeEndpoints } from './exchange'
import { gradeEndpoints } from './grade'
import { memoryEndpoints } from './memory'
import { queueEndpoints } from './queue'
import { talkEndpoints } from './talk'
import { termsEndpoints } from './terms'
import { termsExchangeEndpoints } from './terms-exchange'

/** Everything under /api/translation. */
export const translationEndpoints: Endpoint[] = [
  ...queueEndpoints,
  ...entryEndpoints,
  ...talkEndpoints,
  ...gradeEndpoints,
  ...exchangeEndpoints,
  ...memoryEndpoints,
  ...termsEndpoints,
  ...termsExchangeEndpoints,
]
