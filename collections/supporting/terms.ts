import { editors, signedIn } from '#access'
import { choice, entryId, faultWords, type WhoWrites } from '#fields'
import { directAndNormalizeTexts, forgetTermsAfterChange, forgetTermsAfterDelete, requireKnownLocale } from '#hooks'
import { localeRegistry } from '#locales'
import {
  CONCEPT,
  PARTS_OF_SPEECH,
  TERM_DOMAINS,
  TERM_LIMITS,
  TERM_STATUSES,
  validateTermWords,
  WIKIDATA_ID,
  WORD_STATUSES,
} from '#translation'
import type { CollectionConfig } from 'payload'

import { rehearseView } from '../views'
import { labelled, modelWords } from '../words'

/** The bilingual vocabulary: one concept each, the words to use and the words to avoid. */
export const terms: CollectionConfig = {
  slug: 'terms',
  ...modelWords('terms'),
  admin: {
    useAsTitle: 'concept',
    group: modelWords('groups.library').label,
    description: modelWords('terms').description,
    defaultColumns: ['concept', 'domain', 'status', 'updatedAt'],
    listSearchableFields: ['concept', 'note'],
    pagination: { defaultLimit: 50 },
    components: { views: { edit: rehearseView } },
    enableRichTextLink: false,
    enableRichTextRelationship: false,
  },
  access: { read: signedIn, readVersions: signedIn, create: editors, update: editors, delete: editors },
  disableBulkEdit: true,
  hooks: {
    beforeOperation: [requireKnownLocale],
    beforeChange: [directAndNormalizeTexts],
    afterChange: [forgetTermsAfterChange],
    afterDelete: [forgetTermsAfterDelete],
  },
  fields: labelled('terms', [
    entryId(),
    {
      name: 'concept',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: TERM_LIMITS.concept,
      validate: (value: string | string[] | null | undefined, { req }: WhoWrites) =>
        CONCEPT.test(String(value ?? '')) || faultWords(req)('concept'),
    },
    { ...choice('domain', TERM_DOMAINS), required: true, defaultValue: 'general' },
    { ...choice('status', TERM_STATUSES), required: true, defaultValue: 'to-be-confirmed' },
    { name: 'definition', type: 'textarea', localized: true, maxLength: TERM_LIMITS.definition },
    {
      name: 'words',
      type: 'array',
      dbName: 'terms_words',
      validate: validateTermWords,
      fields: [
        {
          // "locale" would be read as the language of the row itself by some databases' adapters.
          name: 'language',
          type: 'select',
          required: true,
          options: localeRegistry.map(({ code, name }) => ({ value: code, label: name })),
        },
        { name: 'text', type: 'text', required: true, maxLength: TERM_LIMITS.word },
        { ...choice('status', WORD_STATUSES), required: true, defaultValue: 'allowed' },
        choice('partOfSpeech', PARTS_OF_SPEECH),
        { name: 'note', type: 'text', maxLength: TERM_LIMITS.wordNote },
      ],
    },
    { name: 'note', type: 'textarea', maxLength: TERM_LIMITS.note },
    { name: 'source', type: 'text', maxLength: TERM_LIMITS.source },
    {
      name: 'wikidata',
      type: 'text',
      maxLength: 20,
      validate: (value: string | string[] | null | undefined, { req }: WhoWrites) =>
        !value || WIKIDATA_ID.test(String(value)) || faultWords(req)('wikidata', { example: 'Q1148337' }),
    },
  ]),
}
