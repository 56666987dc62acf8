import type { ExchangeFormat } from '../format'
import { readXliff2 } from './read'
import { writeXliff2 } from './write'

/** XLIFF 2.1; what it can't say of ours stands in `subState` and in attributes of `urn:qanun:exchange:1`. */
export const xliff2: ExchangeFormat = {
  name: 'xliff2',
  extensions: ['xlf', 'xliff'],
  mediaType: 'application/xliff+xml',
  write: writeXliff2,
  read: readXliff2,
}
