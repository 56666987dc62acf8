import type { LocaleDefinition } from '../definition'
import admin from './admin.json'
import feeds from './feeds.json'
import models from './models.json'
import site from './site.json'

/** Persian. */
export const fa: LocaleDefinition = {
  code: 'fa',
  name: 'فارسی',
  englishName: 'Persian',
  direction: 'rtl',
  isDefault: false,
  intl: 'fa-IR',
  timeZone: 'Asia/Tehran',
  strings: { admin, feeds, models, site },
}
