import type { Access } from 'payload'

import { accountOf } from './roles'

/** Editors and admins in every language; translators in the languages they were given. Trash and shared fields are guarded elsewhere. */
export const writersOfTheLocale: Access = ({ req }) => {
  const account = accountOf(req)
  if (!account) return false
  return account.role !== 'translator' || (req.locale !== 'all' && account.locales.includes(req.locale ?? ''))
}
