import type { CollectionConfig } from 'payload'

import { hidden } from './hidden'

/** What consumers show, and what we sign with. No key is kept: of one that is shown its hash, of one that signs its number. */
export const channelKeys: CollectionConfig = hidden('channel-keys', [
  { name: 'channel', type: 'text', required: true, index: true },
  /** `shown`, or `signing`. */
  { name: 'kind', type: 'text', required: true },
  { name: 'hash', type: 'text' },
  { name: 'lastFour', type: 'text' },
  { name: 'version', type: 'number' },
  { name: 'by', type: 'text' },
  { name: 'at', type: 'text', required: true },
  /** From when it is no longer taken, or signed with. */
  { name: 'endsAt', type: 'text' },
  /** Up to where its consumer said that it has everything, and when it said so. */
  { name: 'epoch', type: 'text' },
  { name: 'seq', type: 'number' },
  { name: 'saidAt', type: 'text' },
  /** When the key was last shown, for whatever it was. */
  { name: 'seenAt', type: 'text' },
  /** When it last began from nothing. */
  { name: 'begunAt', type: 'text' },
])
