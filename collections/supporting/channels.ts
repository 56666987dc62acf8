import { admins, editors, nobody } from '#access'
import { channelEndpoints, channelFaults, DESTINATIONS, FORMATS, LONGEST_NAME } from '#distribution'
import { choice, entryId, factsOf } from '#fields'
import { announceChannels, forgetChannel, rememberScope } from '#hooks'
import { localeRegistry } from '#locales'
import type { CollectionConfig, Field, SelectField } from 'payload'

import { labelled, modelWords } from '../words'
import { contractFields, textsOfCollections } from './channel-contract'
import { distinct, topLevel } from './fields-of-models'

/** What is made of an entry's fields when it is published. */
const MADE_FIELDS = ['alternates', 'jsonLd', 'parts', 'references']

/** Of a model's fields, those that every channel shows. */
const ALWAYS_SHOWN = new Set(['slug', 'title'])

/** The ways out: what of the public a consumer gets, and how. */
export const channelsOver = (models: readonly CollectionConfig[]): CollectionConfig => ({
  slug: 'channels',
  ...modelWords('channels'),
  admin: {
    useAsTitle: 'name',
    group: modelWords('groups.settings').label,
    description: modelWords('channels').description,
    defaultColumns: ['name', 'isOn', 'isPrivate', 'destination', 'updatedAt'],
    listSearchableFields: ['name', 'url'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
  },
  access: { read: editors, readVersions: nobody, create: admins, update: admins, delete: admins },
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: channelEndpoints,
  custom: { texts: textsOfCollections(models) },
  hooks: { afterChange: [rememberScope, announceChannels], afterDelete: [forgetChannel] },
  fields: labelled('channels', [
    entryId(),
    {
      name: 'name',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: LONGEST_NAME,
      validate: channelFaults.name,
    },
    { name: 'isOn', type: 'checkbox', defaultValue: true },
    { name: 'isPrivate', type: 'checkbox', defaultValue: false },
    {
      // "channels_locales" is what Payload would call a table of localized texts.
      name: 'languages',
      type: 'select',
      hasMany: true,
      options: localeRegistry.map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      name: 'collections',
      type: 'select',
      hasMany: true,
      options: models.map(({ labels, slug }) => ({ value: slug, label: labels?.plural as Record<string, string> })),
    },
    { name: 'topics', type: 'select', hasMany: true, options: topicsOf(models) },
    {
      name: 'entryFields',
      type: 'select',
      hasMany: true,
      options: fieldsOf(models),
    },
    ...contractFields(models),
    { ...choice('destination', DESTINATIONS), required: true, defaultValue: 'pull' },
    { ...choice('format', FORMATS), required: true, defaultValue: 'json', admin: only('folder', 's3') },
    { name: 'url', type: 'text', maxLength: 2_000, admin: only('webhook'), validate: channelFaults.url },
    { name: 'endpoint', type: 'text', maxLength: 2_000, admin: only('s3'), validate: channelFaults.endpoint },
    { name: 'region', type: 'text', maxLength: 60, admin: only('s3') },
    { name: 'bucket', type: 'text', maxLength: 63, admin: only('s3'), validate: channelFaults.bucket },
    { name: 'prefix', type: 'text', maxLength: 200, admin: only('s3'), validate: channelFaults.prefix },
    {
      name: 'status',
      type: 'ui',
      admin: { components: { Field: '/src/admin/channels/channel-panel#ChannelPanel' } },
    },
  ]),
})

const only = (...destinations: readonly string[]) => ({
  condition: (data: Partial<Record<string, unknown>>) => destinations.includes(String(data.destination)),
})

type Options = SelectField['options']

const topicsOf = (models: readonly CollectionConfig[]): Options =>
  distinct(
    topLevel(models)
      .filter((field): field is SelectField => field.type === 'select' && field.name === 'topics')
      .flatMap(({ options }) => options),
  )

/** By the names that they have in the JSON; under the labels that they have in the forms. */
const fieldsOf = (models: readonly CollectionConfig[]): Options => [
  ...MADE_FIELDS.map((name) => ({ value: name, label: name })),
  ...distinct(
    topLevel(models).flatMap((field) =>
      isPublishedByName(field) ? [{ value: field.name, label: field.label as Record<string, string> }] : [],
    ),
  ),
]

/** References to others stand together, in the field of that name. */
const isPublishedByName = (field: Field): field is Field & { name: string; label: unknown } =>
  'name' in field &&
  field.type !== 'ui' &&
  (field.type !== 'relationship' || field.name === 'sources') &&
  field.name !== 'id' &&
  !ALWAYS_SHOWN.has(String(field.name)) &&
  factsOf(field).publishedAs !== 'none'
