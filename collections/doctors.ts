import { body, choices, line, link, prose, rows } from '#fields'

import { contentModel } from './content-model'

/** The people behind the advice. The title is the doctor's name, the image the portrait. */
export const doctors = contentModel({
  slug: 'doctors',
  group: 'people',
  columns: ['specialty'],
  schemaOrg: 'Physician',
  importance: 40,
  needsSources: false,
  fields: [
    line('specialty'),
    rows('degrees', [line('text', { isRequiredToPublish: true, words: 'doctors.fields.degree' })], {
      schemaOrg: { property: 'hasCredential', type: 'EducationalOccupationalCredential' },
    }),
    rows('memberships', [line('text', { isRequiredToPublish: true, words: 'doctors.fields.membership' })], {
      schemaOrg: { property: 'memberOf', type: 'Organization' },
    }),
    choices('languages', ['en', 'fa', 'ar', 'az', 'tr', 'fr', 'de'], {
      schemaOrg: { property: 'knowsLanguage', type: 'Language' },
    }),
    prose('bio'),
    link('bookingUrl', { schemaOrg: { property: 'potentialAction', type: 'ReserveAction', as: 'target' } }),
    rows(
      'reviewLinks',
      [
        line('label', { isRequiredToPublish: true, words: 'doctors.fields.reviewLabel' }),
        link('url', { words: 'doctors.fields.reviewUrl' }),
      ],
      { schemaOrg: { property: 'sameAs', take: 'url' } },
    ),
    body(),
  ],
})
