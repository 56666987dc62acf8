import { body, line, prose, warnings } from '#fields'

import { contentModel } from './content-model'

/** Muscle relaxants, as knowledge: never how much of one to take. */
export const medicines = contentModel({
  slug: 'medicines',
  group: 'care',
  columns: ['genericName', 'medicineClass'],
  schemaOrg: 'Drug',
  importance: 70,
  fields: [
    line('genericName', { schemaOrg: { property: 'nonProprietaryName' } }),
    line('medicineClass', { schemaOrg: { property: 'drugClass', type: 'DrugClass' } }),
    prose('usedFor', { aspect: 'UsageOrScheduleHealthAspect' }),
    body({ aspect: 'OverviewHealthAspect' }),
    prose('sideEffects', { aspect: 'SideEffectsHealthAspect' }),
    warnings('cautions', { aspect: 'SafetyHealthAspect', schemaOrg: { property: 'warning' } }),
  ],
})
