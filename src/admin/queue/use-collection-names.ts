'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'

/** What a collection is called in the admin's language, by its slug. */
export const useCollectionNames = (): ((slug: string) => string) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return (slug) => {
    const found = config.collections.find((collection) => collection.slug === slug)
    return found ? getTranslation(found.labels.plural, i18n) : slug
  }
}
