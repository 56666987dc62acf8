import type { FieldAccess } from 'payload'

import { accountOf } from './roles'

/** For what only an admin may set, such as a role. */
export const adminsOfTheField: FieldAccess = ({ req }) => accountOf(req)?.role === 'admin'
