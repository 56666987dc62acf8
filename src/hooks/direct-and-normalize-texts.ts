import { isRichText, mapFields, rewriteTexts } from '#fields'
import { normalizeText } from '#language'
import { findLocale, isLocale } from '#locales'
import type { CollectionBeforeChangeHook } from 'payload'

const PLAIN = new Set(['text', 'textarea'])

/** Texts are kept in the characters of their language, and rich texts in its direction, whoever wrote them. */
export const directAndNormalizeTexts: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  if (!isLocale(req.locale ?? '')) return data
  const { code, direction } = findLocale(req.locale ?? '')
  const normalize = (text: string) => normalizeText(text, code)
  const texts = mapFields(collection.flattenedFields, data, ({ field, isLocalized, value }, recurse) => {
    if (!isLocalized) return recurse()
    if (PLAIN.has(field.type) && typeof value === 'string') return normalize(value)
    return isRichText(value) ? rewriteTexts(value, direction, normalize) : value
  })
  return { ...data, ...texts }
}
