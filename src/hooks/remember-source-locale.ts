import type { CollectionBeforeValidateHook } from 'payload'

/** The language in which an entry is begun is the one it is translated from, until an editor says otherwise. */
export const rememberSourceLocale: CollectionBeforeValidateHook = ({ data, operation, req }) =>
  operation === 'create' && data ? { ...data, sourceLocale: data.sourceLocale ?? req.locale } : data
