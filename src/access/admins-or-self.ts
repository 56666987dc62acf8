import type { Access } from 'payload'

import { accountOf } from './roles'

/** Admins: every account; everybody else: their own. */
export const adminsOrSelf: Access = ({ req }) => {
  const account = accountOf(req)
  if (!account) return false
  return account.role === 'admin' || { id: { equals: account.id } }
}
