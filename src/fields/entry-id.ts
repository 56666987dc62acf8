import { randomUUID } from 'node:crypto'

import type { TextField } from 'payload'

/** Ids are UUIDs, made here, so that they are of one form on every database and content can move between them. */
export const entryId = (): TextField => ({
  name: 'id',
  type: 'text',
  required: true,
  admin: { hidden: true },
  hooks: { beforeValidate: [({ operation, value }) => (operation === 'create' ? (value ?? randomUUID()) : value)] },
  custom: { qanun: { publishedAs: 'none' } },
})
