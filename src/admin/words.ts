'use client'
import { isLocale, defaultLocale, translator } from '#locales'
import { useTranslation } from '@payloadcms/ui'

/** The admin's own strings in the language the admin is shown in. */
export const useWords = () => {
  const { i18n } = useTranslation()
  const language = isLocale(i18n.language) ? i18n.language : defaultLocale.code
  return { language, t: translator(language, 'admin') }
}
