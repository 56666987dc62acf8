'use client'
import { defaultLocale, isLocale, type Namespace, type Translate, translator } from '#locales'
import { useTranslation } from '@payloadcms/ui'

/** The strings of one namespace in the language the admin is shown in. */
export function useWords(): { language: string; t: Translate<'admin'> }
export function useWords<N extends Namespace>(namespace: N): { language: string; t: Translate<N> }
export function useWords(namespace: Namespace = 'admin'): { language: string; t: Translate<Namespace> } {
  const { i18n } = useTranslation()
  const language = isLocale(i18n.language) ? i18n.language : defaultLocale.code
  return { language, t: translator(language, namespace) }
}
