import { body, choices, reference } from '#fields'

import { contentModel } from './content-model'

/** Longer reading that ties the other collections together. */
export const articles = contentModel({
  slug: 'articles',
  group: 'articles',
  columns: ['topics', 'author'],
  schemaOrg: 'MedicalWebPage',
  importance: 90,
  fields: [
    reference('author', 'doctors', { schemaOrg: { property: 'author', type: 'Person' } }),
    choices('topics', ['cramps', 'legs', 'sport', 'home-care', 'treatment', 'prevention'], {
      schemaOrg: { property: 'keywords' },
    }),
    body({ isRequiredToPublish: true, aspect: 'OverviewHealthAspect' }),
  ],
})
