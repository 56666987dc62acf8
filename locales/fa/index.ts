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

/** Persian. */
export const fa: LocaleDefinition = {
  code: 'fa',
  name: 'فارسی',
  englishName: 'Persian',
  direction: 'rtl',
  isDefault: false,
  intl: 'fa-IR',
  timeZone: 'Asia/Tehran',
  strings: { admin, channels, checks, faults, feeds, lint, models, operations, queue, recalls, site, translation },
}
