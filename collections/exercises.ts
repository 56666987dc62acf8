import { body, choice, prose, rows, warnings } from '#fields'

import { contentModel } from './content-model'

/** Stretching and strengthening, by part of the body. */
export const exercises = contentModel({
  slug: 'exercises',
  group: 'care',
  columns: ['area'],
  schemaOrg: 'ExercisePlan',
  importance: 60,
  fields: [
    { ...choice('area', ['leg', 'thigh', 'neck', 'back']), required: true },
    rows('steps', [prose('text', { isRequiredToPublish: true, words: 'common.step' })], {
      aspect: 'HowItWorksHealthAspect',
    }),
    prose('repetitions', { aspect: 'UsageOrScheduleHealthAspect' }),
    body({ aspect: 'BenefitsHealthAspect' }),
    warnings('whenToStop', { aspect: 'SafetyHealthAspect' }),
  ],
})
