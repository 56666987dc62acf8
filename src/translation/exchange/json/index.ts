import type { ExchangeFormat } from '../format'
import { readJson } from './read'
import { writeJson } from './write'

/** JSON, for scripts. */
export const json: ExchangeFormat = {
  name: 'json',
  extensions: ['json'],
  mediaType: 'application/json',
  write: writeJson,
  read: readJson,
}
