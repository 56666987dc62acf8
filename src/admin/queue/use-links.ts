'use client'
import { useConfig } from '@payloadcms/ui'

/** Where an entry is translated, and where it is written. */
export const useLinks = () => {
  const { config } = useConfig()
  const entry = (type: string, id: string) => `${config.routes.admin}/collections/${type}/${encodeURIComponent(id)}`
  return {
    translate: (type: string, id: string, locale: string) => `${entry(type, id)}/translate?locale=${locale}`,
    form: (type: string, id: string, locale: string) => `${entry(type, id)}?locale=${locale}`,
  }
}
