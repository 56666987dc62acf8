'use client'
import { useDocumentInfo, useForm, useFormModified, useFormProcessing, useLocale } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef, useState } from 'react'

import { useWords } from '../words'

/** How long an editor must pause before the working copy is saved, in milliseconds. */
const PAUSE_MS = 2_500

/** Saves the working copy after a pause. Nothing public changes by it: publishing is a step of its own. */
export const Autosave = () => {
  const { t } = useWords()
  const { code: locale } = useLocale()
  const { collectionSlug, id, hasSavePermission, isTrashed } = useDocumentInfo()
  const { submit, getFields, setModified } = useForm()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const [state, setState] = useState<'idle' | 'saving' | 'saved' | 'failed'>('idle')
  const lastTried = useRef('')
  const canSave = Boolean(id && collectionSlug && hasSavePermission && !isTrashed)

  useEffect(() => {
    if (!canSave || !isModified || isProcessing) return
    const timer = setTimeout(async () => {
      const now = JSON.stringify(Object.entries(getFields()).map(([path, { value }]) => [path, value]))
      // What was refused is not sent again until it changes.
      if (now === lastTried.current) return
      lastTried.current = now
      setState('saving')
      const sent = getFields()
      const query = new URLSearchParams({ locale, depth: '0', 'fallback-locale': 'null', autosaved: '1' })
      const result = await submit({
        action: `/api/${collectionSlug}/${id}?${query}`,
        method: 'PATCH',
        // What is typed while the save is on its way is not replaced by its answer.
        acceptValues: { overrideLocalChanges: false },
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
      })
      // Payload takes the form for saved then, with all that was typed meanwhile.
      if (isTypedSince(sent, getFields())) setModified(true)
      setState(result && result.res?.ok ? 'saved' : 'failed')
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  })

  if (state === 'idle') return null
  return (
    <span className="qanun-autosave" role="status" data-state={state}>
      {t(`autosave.${state}`)}
    </span>
  )
}

/** Whether a person changed a field; what the server changed is not marked as modified. */
const isTypedSince = (sent: FormState, now: FormState): boolean =>
  Object.entries(now).some(([path, { isModified, value }]) => isModified && value !== sent[path]?.value)
