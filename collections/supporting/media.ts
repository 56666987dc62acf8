import path from 'node:path'

import { editors, editorsOfTheField, nobody, signedIn, writersOfTheLocale } from '#access'
import { entryId, line } from '#fields'
import {
  cleanUpload,
  fetchUpload,
  directAndNormalizeTexts,
  followTranslations,
  forgetDeletedUpload,
  forgetReplacedUpload,
  forgetTranslations,
  freezeRenditions,
  guardSharedParts,
  keepUpload,
  requireKnownLocale,
} from '#hooks'
import { IMAGE_SIZES, IMAGE_TYPES, serveUpload } from '#media'
import type { CollectionConfig } from 'payload'

import { translateView } from '../views'
import { labelled, modelWords } from '../words'

/** Pictures. What the public gets are frozen renditions of them (src/media), never these files. */
export const media: CollectionConfig = {
  slug: 'media',
  ...modelWords('media'),
  admin: {
    useAsTitle: 'alt',
    group: modelWords('groups.library').label,
    description: modelWords('media').description,
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    listSearchableFields: ['alt', 'filename'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    components: { views: { edit: translateView } },
  },
  access: { read: signedIn, readVersions: nobody, create: editors, update: writersOfTheLocale, delete: editors },
  custom: { translation: { importance: 30 } },
  disableBulkEdit: true,
  upload: {
    staticDir: path.resolve(process.env.MEDIA_DIR || 'media'),
    mimeTypes: [...IMAGE_TYPES],
    imageSizes: [...IMAGE_SIZES],
    adminThumbnail: IMAGE_SIZES[0]?.name,
    focalPoint: true,
    crop: false,
    pasteURL: false,
    displayPreview: true,
    handlers: [serveUpload],
  },
  hooks: {
    beforeOperation: [requireKnownLocale, cleanUpload, fetchUpload],
    beforeValidate: [guardSharedParts],
    beforeChange: [directAndNormalizeTexts, freezeRenditions, keepUpload],
    afterChange: [followTranslations, forgetReplacedUpload],
    afterDelete: [forgetTranslations, forgetDeletedUpload],
  },
  fields: labelled('media', [
    entryId(),
    line('alt', { isRequiredToPublish: true }),
    {
      name: 'blurDataURL',
      type: 'text',
      admin: { hidden: true },
      access: { create: () => false, update: () => false },
    },
    { name: 'renditions', type: 'json', admin: { hidden: true }, access: { create: () => false, update: () => false } },
    { name: 'credit', type: 'text', maxLength: 300, access: { update: editorsOfTheField } },
  ]),
}
