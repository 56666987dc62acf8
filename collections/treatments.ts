import { body, choice, prose, rows, warnings } from '#fields'

import { contentModel } from './content-model'

/** What can be done: prevention, care at home, procedures at the clinic. */
export const treatments = contentModel({
  slug: 'treatments',
  group: 'care',
  columns: ['kind'],
  schemaOrg: ['MedicalTherapy', 'HowTo'],
  importance: 75,
  fields: [
    { ...choice('kind', ['home-care', 'prevention', 'procedure']), required: true },
    body({ aspect: 'OverviewHealthAspect' }),
    rows('steps', [prose('text', { isRequiredToPublish: true, words: 'common.step' })], {
      aspect: 'TreatmentsHealthAspect',
      schemaOrg: { property: 'step', type: 'HowToStep', as: 'text' },
    }),
    warnings('cautions', { aspect: 'SafetyHealthAspect' }),
  ],
})
