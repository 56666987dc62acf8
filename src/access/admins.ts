import type { Access } from 'payload'

import { accountOf } from './roles'

/** Admins only. */
export const admins: Access = ({ req }) => accountOf(req)?.role === 'admin'
