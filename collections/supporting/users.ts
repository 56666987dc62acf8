import { admins, adminsOfTheField, adminsOrSelf, nobody, ROLES, signedIn } from '#access'
import { choice, entryId, withFacts } from '#fields'
import { refuseFirstRegister } from '#hooks'
import { localeRegistry } from '#locales'
import type { CollectionConfig } from 'payload'

import { labelled, modelWords } from '../words'

/** Failed sign-ins before an account is locked, and for how long, in milliseconds. */
const MAX_LOGIN_ATTEMPTS = 5
const LOCK_TIME_MS = 10 * 60 * 1000

/** Accounts. The first one is made through the one-time link of the terminal, the others by an admin. */
export const users: CollectionConfig = {
  slug: 'users',
  ...modelWords('users'),
  admin: {
    useAsTitle: 'name',
    group: modelWords('groups.settings').label,
    description: modelWords('users').description,
    defaultColumns: ['name', 'email', 'role', 'locales'],
    listSearchableFields: ['name', 'email'],
    enableRichTextLink: false,
    enableRichTextRelationship: false,
  },
  auth: {
    maxLoginAttempts: MAX_LOGIN_ATTEMPTS,
    lockTime: LOCK_TIME_MS,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: (process.env.SITE_URL ?? '').startsWith('https:') },
  },
  access: {
    admin: ({ req }) => signedIn({ req }) === true,
    read: adminsOrSelf,
    create: admins,
    update: adminsOrSelf,
    delete: admins,
    unlock: admins,
    readVersions: nobody,
  },
  endpoints: [refuseFirstRegister],
  fields: labelled('users', [
    entryId(),
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    {
      ...choice('role', ROLES),
      required: true,
      defaultValue: 'translator',
      saveToJWT: true,
      access: { create: adminsOfTheField, update: adminsOfTheField },
    },
    withFacts(
      {
        name: 'locales',
        type: 'select',
        hasMany: true,
        // "users_locales" is what Payload would call a table of localized texts.
        dbName: 'users_languages',
        options: localeRegistry.map(({ code, name }) => ({ value: code, label: name })),
        saveToJWT: true,
        access: { create: adminsOfTheField, update: adminsOfTheField },
        admin: { condition: (data) => data.role === 'translator' },
      },
      {},
    ),
  ]),
}
