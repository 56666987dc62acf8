import type { LocaleDefinition } from '../definition'
import admin from './admin.json'
import channels from './channels.json'
import checks from './checks.json'
import faults from './faults.json'
import feeds from './feeds.json'
import lint from './lint.json'
import models from './models.json'
import operations from './operations.json'
import queue from './queue.json'
import recalls from './recalls.json'
import site from './site.json'
import translation from './translation.json'

/** English, the default: its strings say which keys there are. */
export const en = {
  code: 'en',
  name: 'English',
  englishName: 'English',
  direction: 'ltr',
  isDefault: true,
  intl: 'en-GB',
  timeZone: 'UTC',
  strings: { admin, channels, checks, faults, feeds, lint, models, operations, queue, recalls, site, translation },
} as const satisfies LocaleDefinition
