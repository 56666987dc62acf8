import type { CollectionConfig } from 'payload'

import { hidden } from './hidden'

/** Every try to take something to a channel's destination. Written by src/distribution only. */
export const deliveries: CollectionConfig = hidden('deliveries', [
  { name: 'channel', type: 'text', required: true, index: true },
  { name: 'seq', type: 'number', index: true },
  { name: 'messageId', type: 'text', index: true },
  { name: 'at', type: 'text', required: true, index: true },
  { name: 'durationMs', type: 'number', required: true },
  { name: 'isDelivered', type: 'checkbox' },
  { name: 'status', type: 'number' },
  { name: 'detail', type: 'textarea' },
])
