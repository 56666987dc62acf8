import { body, prose, references, warnings } from '#fields'

import { contentModel } from './content-model'

/** The kinds of cramp and of what people take for one. */
export const crampTypes = contentModel({
  slug: 'cramp-types',
  group: 'knowledge',
  columns: ['usualCauses'],
  schemaOrg: 'MedicalSignOrSymptom',
  importance: 80,
  fields: [
    prose('where', { aspect: 'SymptomsHealthAspect' }),
    prose('when', { aspect: 'SymptomsHealthAspect' }),
    prose('feel', { aspect: 'SymptomsHealthAspect' }),
    prose('duration', { aspect: 'SymptomsHealthAspect', schemaOrg: { property: 'naturalProgression' } }),
    body({ aspect: 'OverviewHealthAspect' }),
    references('usualCauses', 'causes', { schemaOrg: { property: 'cause', type: 'MedicalCause' } }),
    prose('whatHelps', { aspect: 'SelfCareHealthAspect' }),
    warnings('redFlags', { aspect: 'SeeDoctorHealthAspect' }),
  ],
})
