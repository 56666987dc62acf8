import { body, choice, prose, warnings } from '#fields'

import { contentModel } from './content-model'

/** Vitamins and minerals that muscles need. */
export const nutrients = contentModel({
  slug: 'nutrients',
  group: 'care',
  columns: ['kind'],
  schemaOrg: 'Substance',
  importance: 50,
  fields: [
    { ...choice('kind', ['vitamin', 'mineral']), required: true },
    prose('role', { aspect: 'HowItWorksHealthAspect' }),
    prose('signsOfLack', { aspect: 'SymptomsHealthAspect' }),
    prose('dailyAmount', { aspect: 'UsageOrScheduleHealthAspect' }),
    body({ aspect: 'OverviewHealthAspect' }),
    warnings('cautions', { aspect: 'SafetyHealthAspect' }),
  ],
})
