import type { CollectionConfig } from 'payload'

import { hidden } from './hidden'

/** What channels showed before they were changed: their consumers may have it still. Written by src/distribution only. */
export const channelScopes: CollectionConfig = hidden('channel-scopes', [
  { name: 'channel', type: 'text', required: true, index: true },
  /** Which entries it showed, in the words of the contract, and up to when. */
  { name: 'scope', type: 'json', required: true },
  { name: 'until', type: 'text', required: true },
])
