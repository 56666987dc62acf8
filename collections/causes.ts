import { body, prose, references, warnings } from '#fields'

import { contentModel } from './content-model'

/** Why muscles cramp. */
export const causes = contentModel({
  slug: 'causes',
  group: 'knowledge',
  columns: ['leadsTo'],
  schemaOrg: 'MedicalCause',
  importance: 80,
  fields: [
    prose('mechanism', { aspect: 'CausesHealthAspect' }),
    prose('atRisk', { aspect: 'RisksOrComplicationsHealthAspect' }),
    prose('whatToDo', { aspect: 'SelfCareHealthAspect' }),
    body({ aspect: 'OverviewHealthAspect' }),
    references('leadsTo', 'cramp-types', { schemaOrg: { property: 'causeOf', type: 'MedicalSignOrSymptom' } }),
    warnings('warnings', { aspect: 'SeeDoctorHealthAspect' }),
  ],
})
