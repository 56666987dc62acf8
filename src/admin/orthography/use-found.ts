'use client'
import { useAllFormFields, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { type Found, findAll, fixed } from './found'
import { formTexts } from './form-texts'

/** How long a writer must pause before the form is looked through, in milliseconds. */
const PAUSE_MS = 500

/** What the lint finds in the form as it is now, and the way to mend it. */
export const useFound = (locale: string, hidden: ReadonlySet<string>) => {
  const { collectionSlug } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const [state] = useAllFormFields()
  const { dispatchFields, getFields, setModified } = useForm()
  const [found, setFound] = useState<readonly Found[] | null>(null)

  useEffect(() => {
    const timer = setTimeout(() => {
      const fields = collectionSlug ? (getEntityConfig({ collectionSlug })?.fields ?? []) : []
      setFound(findAll(formTexts(fields, { state, blocksMap: config.blocksMap }), locale, hidden))
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [collectionSlug, config, getEntityConfig, hidden, locale, state])

  const fix = (findings: readonly Found[]) => {
    const now = getFields()
    for (const path of new Set(findings.map(({ text }) => text.path))) {
      const mended = fixed(
        now[path]?.value,
        findings.filter(({ text }) => text.path === path),
      )
      // A rich text's editor takes another text only where the form says that it began with it.
      dispatchFields({ type: 'UPDATE', path, value: mended, initialValue: mended })
    }
    setModified(true)
  }
  return { found, fix }
}
