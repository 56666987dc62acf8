import type { ExchangeFormat } from '../format'
import { readCsv } from './read'
import { writeCsv } from './write'

/** A table for people who have no translation tool. */
export const csv: ExchangeFormat = {
  name: 'csv',
  extensions: ['csv', 'tsv'],
  mediaType: 'text/csv',
  write: writeCsv,
  read: readCsv,
}
