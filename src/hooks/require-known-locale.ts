import { defaultLocale, isLocale, localeRegistry } from '#locales'
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

const WRITES: readonly string[] = ['create', 'update', 'restoreVersion']

/**
 * A write must say which language it is in: Payload would take an unknown one for the default and overwrite it. A read
 * that says none is in the default language, which Payload forgets when there is no fallback between languages.
 */
export const requireKnownLocale: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isWrite = WRITES.includes(operation)
  if (isLocale(req.locale ?? '') || (req.locale === 'all' && !isWrite)) return args
  if (req.locale || isWrite) throw unknownLocale(req)
  req.locale = defaultLocale.code
  return args
}

const unknownLocale = ({ locale }: PayloadRequest): APIError => {
  const known = localeRegistry.map(({ code }) => code).join(', ')
  return new APIError(
    `Say which language is meant with ?locale=…: ${locale ? `"${locale}" is not one of` : 'one of'} ${known}.`,
    400,
    { code: 'unknown-locale', parameter: 'locale' },
    true,
  )
}
