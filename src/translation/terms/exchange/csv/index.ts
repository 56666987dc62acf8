import type { TermsFormat } from '../format'
import { readCsv } from './read'
import { writeCsv } from './write'

/** A table for people who have no terminology tool. */
export const csv: TermsFormat = {
  name: 'csv',
  extensions: ['csv', 'tsv'],
  mediaType: 'text/csv; charset=utf-8',
  write: writeCsv,
  read: readCsv,
}
