import { canonicalTag } from '#language'
import type { Field, GroupField, RelationshipField, SelectField, TextField, UploadField } from 'payload'

import { type FieldFacts, withFacts } from './facts'
import { faultWords, type WhoWrites } from './fault-words'
import { line, passage } from './texts'

/** The entry's name in each language. */
export const title = (): TextField => ({
  ...line('title', { isRequiredToPublish: true, words: 'common.title' }),
  index: true,
})

/** The last part of the entry's address in each language. */
export const slug = (): TextField =>
  withFacts(
    {
      name: 'slug',
      type: 'text',
      localized: true,
      unique: true,
      index: true,
      maxLength: 200,
      admin: { position: 'sidebar' },
    },
    { isRequiredToPublish: true, words: 'common.slug' },
  )

export const summary = (): Field => passage('summary', { isRequiredToPublish: true, words: 'common.summary' })

/** The picture at the head of the entry. */
export const heroImage = (): UploadField =>
  withFacts(
    { name: 'image', type: 'upload', relationTo: 'media', admin: { position: 'sidebar' } },
    { words: 'common.image' },
  )

/** Where the entry's facts come from. */
export const sources = (): RelationshipField =>
  withFacts(
    { name: 'sources', type: 'relationship', relationTo: 'sources', hasMany: true },
    { publishedAs: 'sources', words: 'common.sources' },
  )

/** What search engines show, where the title and the summary would not serve. */
export const seo = (): GroupField =>
  withFacts(
    {
      name: 'seo',
      type: 'group',
      fields: [
        { ...line('title', { words: 'common.seoTitle' }), maxLength: 120 },
        { ...passage('description', { words: 'common.seoDescription' }), maxLength: 320 },
      ],
    },
    { words: 'common.seo' },
  )

/** Other entries that this one leads to. */
export const references = (name: string, relationTo: string, facts: FieldFacts = {}): RelationshipField =>
  withFacts({ name, type: 'relationship', relationTo, hasMany: true }, facts)

/** One other entry that this one leads to. */
export const reference = (name: string, relationTo: string, facts: FieldFacts = {}): RelationshipField =>
  withFacts({ name, type: 'relationship', relationTo }, facts)

/** One of a fixed list of values, shared by all languages. */
export const choice = (name: string, values: readonly string[], facts: FieldFacts = {}): SelectField =>
  withFacts({ name, type: 'select', options: values.map((value) => ({ value, label: value })) }, facts)

/** Several of a fixed list of values. */
export const choices = (name: string, values: readonly string[], facts: FieldFacts = {}): SelectField =>
  withFacts({ name, type: 'select', hasMany: true, options: values.map((value) => ({ value, label: value })) }, facts)

/** A link out, shared by all languages. */
export const link = (name: string, facts: FieldFacts = {}): TextField =>
  withFacts(
    {
      name,
      type: 'text',
      maxLength: 2000,
      validate: (value: string | string[] | null | undefined, { req }: WhoWrites) =>
        !value || isWebAddress(String(value)) || faultWords(req)('webAddress'),
    },
    { publishedAs: 'url', ...facts },
  )

/** The language of a text that is not translated, as a tag (BCP 47), shared by all languages. */
export const languageTag = (name: string, facts: FieldFacts = {}): TextField =>
  withFacts(
    {
      name,
      type: 'text',
      maxLength: 35,
      validate: (value: string | string[] | null | undefined, { req }: WhoWrites) =>
        !value || canonicalTag(String(value)) !== null || faultWords(req)('languageTag'),
    },
    facts,
  )

const isWebAddress = (value: string): boolean =>
  URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol)
