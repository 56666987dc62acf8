import type { CollectionConfig } from 'payload'

import { hidden } from './hidden'

/** Where each channel stands that is taken somewhere; `id` is the channel's. Written by src/distribution only. */
export const channelRuns: CollectionConfig = hidden('channel-runs', [
  /** Up to where everything has arrived: the queue is what the ledger has behind it. */
  { name: 'epoch', type: 'text' },
  { name: 'seq', type: 'number', required: true },
  /** When that number was reached. */
  { name: 'reachedAt', type: 'text' },
  /** When it was tried last; when it is to be tried again, if it failed. */
  { name: 'triedAt', type: 'text' },
  { name: 'nextAt', type: 'text' },
  { name: 'failures', type: 'number', required: true },
  /** What went wrong last: `retry`, `refused`, `gone`, `dead`; and in a sentence. */
  { name: 'fault', type: 'text' },
  { name: 'detail', type: 'textarea' },
  /** Where its export is written, written down before the first file. */
  { name: 'place', type: 'json' },
])
