import type { Access } from 'payload'

import { accountOf } from './roles'

/** Editors and admins. */
export const editors: Access = ({ req }) => {
  const role = accountOf(req)?.role
  return role === 'admin' || role === 'editor'
}
