import { body, choice, prose, reference, rows, UNITS, warnings } from '#fields'

import { contentModel } from './content-model'

/** What to eat and drink, and what is in it. */
export const foods = contentModel({
  slug: 'foods',
  group: 'care',
  columns: ['nutrients'],
  schemaOrg: 'MenuItem',
  importance: 50,
  fields: [
    rows(
      'nutrients',
      [
        { ...reference('nutrient', 'nutrients'), required: true },
        { name: 'amount', type: 'number', required: true, min: 0 },
        { ...choice('unit', UNITS, { words: 'common.quantities.unit' }), required: true },
        { name: 'portion', type: 'number', required: true, min: 0 },
        { ...choice('portionUnit', UNITS, { words: 'common.quantities.unit' }), required: true },
      ],
      { schemaOrg: { property: 'nutrition', type: 'NutritionInformation', as: 'description', isJoined: true } },
    ),
    prose('howToEat', { aspect: 'UsageOrScheduleHealthAspect' }),
    body({ aspect: 'BenefitsHealthAspect' }),
    warnings('cautions', { aspect: 'SafetyHealthAspect' }),
  ],
})
