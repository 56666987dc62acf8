import { isLocale, localeRegistry } from '#locales'
import { APIError, type CollectionBeforeOperationHook } from 'payload'

/** A write must say which language it is in: Payload would take an unknown one for the default and overwrite it. */
export const requireKnownLocale: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'restoreVersion'].includes(operation) || isLocale(req.locale ?? '')) return args
  const known = localeRegistry.map(({ code }) => code).join(', ')
  throw new APIError(
    `Say which language is written with ?locale=…: ${req.locale ? `"${req.locale}" is not one of` : 'one of'} ${known}.`,
    400,
    { code: 'unknown-locale', parameter: 'locale' },
    true,
  )
}
