import type { FieldAccess } from 'payload'

import { accountOf } from './roles'

/** For what all languages share: a translator sees it and can't change it. */
export const editorsOfTheField: FieldAccess = ({ req }) => {
  const role = accountOf(req)?.role
  return role === 'admin' || role === 'editor'
}
