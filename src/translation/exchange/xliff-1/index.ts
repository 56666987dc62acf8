import type { ExchangeFormat } from '../format'
import { readXliff1 } from './read'
import { writeXliff1 } from './write'

/** XLIFF 1.2, for tools that know nothing newer. */
export const xliff1: ExchangeFormat = {
  name: 'xliff1',
  extensions: ['xlf', 'xliff'],
  mediaType: 'application/x-xliff+xml',
  write: writeXliff1,
  read: readXliff1,
}
