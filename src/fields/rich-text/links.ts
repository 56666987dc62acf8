import { LinkFeature } from '@payloadcms/richtext-lexical'
import type { FieldAffectingData, PayloadRequest, RelationshipFieldValidation } from 'payload'
import { relationship } from 'payload/shared'

import { linkTargetOf } from './nodes'

/**
 * Links in texts. The editor's own field looks for the entry behind each link in every collection that could have it, whole, and at
 * every save: of texts with many links that takes longer than all the rest. Here it is looked for where it is said to be.
 */
export const links = () =>
  LinkFeature({
    fields: ({ defaultFields }) => defaultFields.map((field) => (isOfEntry(field) ? lookedForOnce(field) : field)),
  })

type EntryField = Extract<FieldAffectingData, { type: 'relationship' }>

const isOfEntry = (field: FieldAffectingData): field is EntryField =>
  field.type === 'relationship' && field.name === 'doc'

const lookedForOnce = (field: EntryField): EntryField => {
  const { filterOptions: _filterOptions, ...own } = field
  return { ...own, validate: requireThere } as EntryField
}

/** Whether the entry is there, and not in the trash; in the words of Payload's own check. */
const requireThere: RelationshipFieldValidation = async (value, options) => {
  const verdict = await relationship(value as never, options as never)
  if (verdict !== true || !value || options.event === 'onChange') return verdict
  const target = linkTargetOf(value)
  const { relationTo, req } = options
  const isThere = target !== null && [relationTo].flat().includes(target.type) && (await isIn(req, target))
  return isThere || `${req.t('validation:invalidSelections')} ${JSON.stringify(value)}`
}

const isIn = async (req: PayloadRequest, { id, type }: { type: string; id: string }): Promise<boolean> => {
  const where = { id: { equals: id } }
  return (await req.payload.count({ collection: type, overrideAccess: true, req, where })).totalDocs > 0
}
