import { editors, signedIn } from '#access'
import { entryId, faultWords, languageTag, link, type WhoWrites } from '#fields'
import type { Translate } from '#locales'
import type { CollectionConfig } from 'payload'

import { labelled, modelWords } from '../words'

/** Citations. They stand in every language as their publisher wrote them. */
export const sources: CollectionConfig = {
  slug: 'sources',
  ...modelWords('sources'),
  admin: {
    useAsTitle: 'title',
    group: modelWords('groups.library').label,
    description: modelWords('sources').description,
    defaultColumns: ['title', 'publisher', 'year'],
    listSearchableFields: ['title', 'publisher', 'url'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
  },
  access: { read: signedIn, readVersions: signedIn, create: editors, update: editors, delete: editors },
  trash: true,
  fields: labelled('sources', [
    entryId(),
    { name: 'title', type: 'text', required: true, maxLength: 500 },
    languageTag('language'),
    { name: 'publisher', type: 'text', maxLength: 200 },
    link('url'),
    {
      name: 'doi',
      type: 'text',
      maxLength: 200,
      validate: matches(/^10\.\d{4,9}\/\S+$/, (t) => t('doi', { example: '10.1002/14651858.CD009402.pub3' })),
    },
    {
      name: 'pmid',
      type: 'text',
      maxLength: 12,
      validate: matches(/^\d{1,9}$/, (t) => t('pmid')),
    },
    { name: 'year', type: 'number', min: 1000, max: 2200 },
  ]),
}

function matches(pattern: RegExp, sentence: (t: Translate<'faults'>) => string) {
  return (value: string | string[] | null | undefined, { req }: WhoWrites): string | true =>
    !value || pattern.test(String(value)) || sentence(faultWords(req))
}
