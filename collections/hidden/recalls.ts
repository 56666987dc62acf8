import { recallEndpoints } from '#recall'
import type { CollectionConfig } from 'payload'

import { hidden } from './hidden'

/** What was withdrawn for safety, and who was told. Written and read by src/recall only. */
export const recalls: CollectionConfig = {
  ...hidden('recalls', [
    { name: 'type', type: 'text', required: true },
    { name: 'entry', type: 'text', required: true },
    /** What left the public: language, title, slug. */
    { name: 'texts', type: 'json', required: true },
    /** `emergency`, `urgent`, `routine`. */
    { name: 'urgency', type: 'text', required: true },
    /** For the staff; it is told to nobody else. */
    { name: 'reason', type: 'textarea', required: true },
    { name: 'replacement', type: 'json' },
    /** Channels from which somebody may have it, with those consumers; those of them that acknowledged. */
    { name: 'channels', type: 'json', required: true },
    { name: 'acknowledged', type: 'json', required: true },
    /** How often it was escalated, and how that went. */
    { name: 'step', type: 'number', required: true },
    { name: 'tellings', type: 'json', required: true },
    { name: 'by', type: 'text', required: true },
    { name: 'at', type: 'text', required: true, index: true },
    { name: 'closedBy', type: 'text' },
    { name: 'closedAt', type: 'text', index: true },
  ]),
  endpoints: recallEndpoints,
}
