import { body, choice, prose, rows, warnings } from '#fields'

import { contentModel } from './content-model'

/** Stretching and strengthening, by part of the body. */
export const exercises = contentModel({
  slug: 'exercises',
  group: 'care',
  columns: ['area'],
  schemaOrg: ['ExercisePlan', 'HowTo'],
  importance: 60,
  fields: [
    {
      ...choice('area', ['leg', 'thigh', 'neck', 'back'], {
        schemaOrg: { property: 'associatedAnatomy', type: 'AnatomicalStructure' },
      }),
      required: true,
    },
    rows('steps', [prose('text', { isRequiredToPublish: true, words: 'common.step' })], {
      aspect: 'HowItWorksHealthAspect',
      schemaOrg: { property: 'step', type: 'HowToStep', as: 'text' },
    }),
    prose('repetitions', { aspect: 'UsageOrScheduleHealthAspect', schemaOrg: { property: 'activityFrequency' } }),
    body({ aspect: 'BenefitsHealthAspect' }),
    warnings('whenToStop', { aspect: 'SafetyHealthAspect' }),
  ],
})
