import type { LocaleDefinition } from '../definition'
import admin from './admin.json'
import feeds from './feeds.json'
import models from './models.json'
import site from './site.json'

/** English, the default: its strings say which keys there are. */
export const en = {
  code: 'en',
  name: 'English',
  englishName: 'English',
  direction: 'ltr',
  isDefault: true,
  intl: 'en-GB',
  timeZone: 'UTC',
  strings: { admin, feeds, models, site },
} as const satisfies LocaleDefinition
