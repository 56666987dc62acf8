import { leftPlaceEndpoints } from '#distribution'
import type { CollectionConfig } from 'payload'

import { hidden } from './hidden'

/** Places that exports of channels have left, until their export is gone, and a while longer. Written by src/distribution only. */
export const leftPlaces: CollectionConfig = {
  ...hidden('left-places', [
    { name: 'channel', type: 'text', required: true, index: true },
    /** The channel as it wrote there: name, destination, languages, collections; and where that was. */
    { name: 'place', type: 'json', required: true },
    { name: 'leftAt', type: 'text', required: true },
    /** Up to where the channel had written there, and when it last did. */
    { name: 'epoch', type: 'text' },
    { name: 'seq', type: 'number', required: true },
    { name: 'reachedAt', type: 'text' },
    /** When its removal was tried last; when it is to be tried again, if it failed. */
    { name: 'triedAt', type: 'text' },
    { name: 'nextAt', type: 'text' },
    { name: 'failures', type: 'number', required: true },
    /** What went wrong last: `retry`, `refused`; and in a sentence, also of how it ended. */
    { name: 'fault', type: 'text' },
    { name: 'detail', type: 'textarea' },
    /** When the export was gone; by which account, where a person said so. */
    { name: 'goneAt', type: 'text', index: true },
    { name: 'goneBy', type: 'text' },
  ]),
  endpoints: leftPlaceEndpoints,
}
