import type { TermsFormat } from '../format'
import { readTbx } from './read'
import { writeTbx } from './write'

/** For terminology tools: TBX-Basic (ISO 30042). */
export const tbx: TermsFormat = {
  name: 'tbx',
  extensions: ['tbx', 'tbxm'],
  mediaType: 'application/x-tbx',
  write: writeTbx,
  read: readTbx,
}
