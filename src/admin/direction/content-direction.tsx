'use client'
import { findLocale, isLocale } from '#locales'
import { useLocale } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

/**
 * Tells the style sheet which language the content is in. The page's own direction follows the admin's language;
 * localized fields follow the content's (Payload sets only right-to-left, and only on some fields).
 */
export const ContentDirection = ({ children }: { children: ReactNode }) => {
  const { code } = useLocale()
  useEffect(() => {
    if (!isLocale(code)) return
    document.documentElement.dataset.contentLocale = code
    document.documentElement.dataset.contentDirection = findLocale(code).direction
  }, [code])
  return <>{children}</>
}
