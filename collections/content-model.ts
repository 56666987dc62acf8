import { editors, editorsOfTheField, signedIn, writersOfTheLocale } from '#access'
import {
  body,
  entryId,
  factsOf,
  heroImage,
  isContainer,
  mapConfig,
  quantities,
  seo,
  slug,
  sources,
  summary,
  title,
  withFacts,
} from '#fields'
import {
  announceDeletion,
  announceTrashing,
  directAndNormalizeTexts,
  followTranslations,
  forgetTranslations,
  guardSharedParts,
  makeSlug,
  markAutosave,
  rememberSourceLocale,
  requireExistingReferences,
  requireKnownLocale,
  thinVersions,
} from '#hooks'
import { localeRegistry } from '#locales'
import { publishingEndpoints } from '#publishing'
import { recallEndpoint } from '#recall'
import type { CollectionConfig, Field } from 'payload'

import { translateView } from './views'
import { labelled, modelWords } from './words'

type ContentModel = {
  readonly slug: string
  readonly group: 'articles' | 'knowledge' | 'care' | 'people'
  /** Columns of the list in the admin, after the title. */
  readonly columns: readonly string[]
  /** The collection's own fields, in the order in which readers get them. */
  readonly fields: readonly Field[]
  /** schema.org type of what an entry is about, or several. Left out, an entry is a page and no more. */
  readonly schemaOrg?: string | readonly string[]
  /** How soon readers need an entry of it in their language, from 0 to 100. */
  readonly importance: number
  /** Whether an entry must say where its facts come from; a person's profile need not. */
  readonly needsSources?: boolean
}

/** How many earlier states of a working copy are kept. */
const VERSIONS_KEPT = 50

/**
 * A content collection: its own fields beside those every entry has, with the access and the hooks of all content.
 * Whether an entry is public is no field of it (see docs/architecture.md, Publishing).
 */
export const contentModel = (model: ContentModel): CollectionConfig => ({
  slug: model.slug,
  ...modelWords(model.slug),
  admin: {
    useAsTitle: 'title',
    group: groupWords(model.group),
    description: modelWords(model.slug).description,
    defaultColumns: ['title', ...model.columns, 'publication', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'summary'],
    components: {
      edit: { beforeDocumentControls: ['/src/admin/autosave/autosave#Autosave'] },
      views: { edit: translateView },
    },
  },
  access: {
    read: signedIn,
    readVersions: signedIn,
    create: editors,
    update: writersOfTheLocale,
    delete: editors,
    unlock: editors,
  },
  custom: {
    translation: { importance: model.importance },
    qanun: {
      isContent: true,
      schemaOrg: model.schemaOrg ?? 'MedicalWebPage',
      needsSources: model.needsSources ?? true,
    },
  },
  endpoints: [...publishingEndpoints(model.slug), recallEndpoint(model.slug)],
  versions: { drafts: false, maxPerDoc: VERSIONS_KEPT },
  trash: true,
  disableBulkEdit: true,
  disableDuplicate: true,
  defaultPopulate: { title: true, slug: true },
  hooks: {
    beforeOperation: [requireKnownLocale],
    beforeValidate: [guardSharedParts, requireExistingReferences, rememberSourceLocale, makeSlug],
    beforeChange: [directAndNormalizeTexts, markAutosave],
    afterChange: [thinVersions, announceTrashing, followTranslations],
    afterDelete: [announceDeletion, forgetTranslations],
  },
  fields: sharedFieldsForEditors(labelled(model.slug, [entryId(), ...tabs(model.fields), ...sidebar()])),
})

const groupWords = (group: ContentModel['group']) => modelWords(`groups.${group}`).label

const tabs = (own: readonly Field[]): Field[] => {
  const withoutBody = own.filter((field) => !('name' in field && field.name === 'body'))
  const ownBody = own.find((field) => 'name' in field && field.name === 'body') ?? body()
  return [
    {
      type: 'tabs',
      tabs: [
        { label: modelWords('tabs.text').label, fields: [title(), summary(), ...withoutBody, ownBody] },
        { label: modelWords('tabs.facts').label, fields: [quantities(), sources()] },
        { label: modelWords('tabs.search').label, fields: [seo()] },
      ],
    },
  ]
}

const sidebar = (): Field[] => [
  {
    name: 'publication',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: {
        Field: '/src/admin/document/panels#DocumentPanels',
        Cell: '/src/admin/publishing/publication-cell#PublicationCell',
      },
    },
    custom: { qanun: { words: 'common.publication' } },
  },
  slug(),
  heroImage(),
  withFacts(
    {
      name: 'sourceLocale',
      type: 'select',
      options: localeRegistry.map(({ code, name }) => ({ value: code, label: name })),
      admin: { position: 'sidebar' },
    },
    { publishedAs: 'none', words: 'common.sourceLocale' },
  ),
  withFacts(
    { name: 'isAutosaved', type: 'checkbox', admin: { hidden: true } },
    { publishedAs: 'none', words: 'common.isAutosaved' },
  ),
]

/** What all languages share is the editors' to change; a translator sees it. */
const sharedFieldsForEditors = (fields: Field[]): Field[] =>
  mapConfig(fields, (field) => {
    const isShared =
      'name' in field && field.name !== 'id' && !isContainer(field) && !('localized' in field && field.localized)
    const isBookkeeping = factsOf(field as { custom?: Record<string, unknown> }).words === 'common.isAutosaved'
    return isShared && !isBookkeeping ? ({ ...field, access: { update: editorsOfTheField } } as Field) : field
  })
