'use client'
import { useAllFormFields, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback, useEffect, useState } from 'react'

import { type Found, findAll, mended } from './found'
import { formTexts } from './form-texts'

/** How long a writer must pause before the form is looked through, in milliseconds. */
const PAUSE_MS = 500

/** How long an editor of rich text may keep what was typed from the form, in milliseconds (Payload's Lexical field: 500). */
const EDITOR_MS = 600

/** What the lint finds in the form as it is now, and the way to mend it. */
export const useFound = (locale: string, hidden: ReadonlySet<string>) => {
  const { collectionSlug } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const [state] = useAllFormFields()
  const { dispatchFields, getFields, setModified } = useForm()
  const [found, setFound] = useState<readonly Found[] | null>(null)

  const findIn = useCallback(
    (form: FormState): Found[] => {
      const fields = collectionSlug ? (getEntityConfig({ collectionSlug })?.fields ?? []) : []
      return findAll(formTexts(fields, { state: form, blocksMap: config.blocksMap }), locale, hidden)
    },
    [collectionSlug, config, getEntityConfig, hidden, locale],
  )
  useEffect(() => {
    const timer = setTimeout(() => setFound(findIn(state)), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [findIn, state])

  /** Looks once more, because people type on while they reach for the button. */
  const fix = async (isMeant: (one: Found) => boolean) => {
    await new Promise((resolve) => setTimeout(resolve, EDITOR_MS))
    const now = getFields()
    const formState: FormState = {}
    for (const [path, value] of mended(findIn(now).filter(isMeant)))
      // A rich text's editor takes another text only where the form says that it began with it; what is marked as
      // modified is not overwritten by the answer to a save that is on its way.
      formState[path] = { ...now[path], value, initialValue: value, isModified: true }
    dispatchFields({ type: 'UPDATE_MANY', formState })
    setModified(true)
  }
  return { found, fix }
}
