import type { Access } from 'payload'

import { accountOf } from './roles'

/** Whoever has an account may look at the working copies; the public may not. */
export const signedIn: Access = ({ req }) => accountOf(req) !== null
