'use client'
import { useAllFormFields, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useState } from 'react'

import { type Found, findAll, fixed } from './found'
import { formTexts } from './form-texts'
import { isTextState } from './rich-runs'

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

  const fix = async (findings: readonly Found[]) => {
    if (findings.some(({ text }) => isTextState(text.value))) await settled()
    const now = getFields()
    const mended: FormState = {}
    for (const path of new Set(findings.map(({ text }) => text.path))) {
      const value = fixed(
        now[path]?.value,
        findings.filter(({ text }) => text.path === path),
      )
      // A rich text's editor takes another text only where the form says that it began with it; what is marked as
      // modified is not overwritten by the answer to a save that is on its way.
      mended[path] = { ...now[path], value, initialValue: value, isModified: true }
    }
    dispatchFields({ type: 'UPDATE_MANY', formState: mended })
    setModified(true)
  }
  return { found, fix }
}

/** How long an editor of rich text may keep what was typed from the form, in milliseconds (Payload's Lexical field: 500). */
const EDITOR_MS = 600

const settled = () => new Promise((resolve) => setTimeout(resolve, EDITOR_MS))
