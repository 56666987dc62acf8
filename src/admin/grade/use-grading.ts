'use client'
import type { Grade, Grading } from '#translation'
import { toast, useAuth, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useState } from 'react'

import { messageOf } from '../ask-api'
import { ask } from '../document/ask'
import { useEntryAnswer } from '../document/use-entry-answer'

/** What is to be said of the changes of a source, and the way to say it. */
export type GradingNow = {
  readonly grading: Grading
  readonly isSaving: boolean
  readonly give: (grade: Grade) => Promise<void>
  /** What is public changed: ask anew. */
  readonly again: () => void
  /** Whether nobody has said yet how grave they are. */
  readonly isAsked: boolean
}

/** The changes of the entry in the form; null where there are none, in a translation, and for who may not say. */
export const useGrading = (): GradingNow | null => {
  const { collectionSlug, id, initialData, lastUpdateTime } = useDocumentInfo()
  const { user } = useAuth()
  const { code } = useLocale()
  const [isSaving, setSaving] = useState(false)
  const isEditor = user?.role === 'admin' || user?.role === 'editor'
  const path = isEditor && initialData?.sourceLocale === code ? `entries/${collectionSlug}/${id}` : null
  const { again, answer, setAnswer } = useEntryAnswer<Grading>(path && `${path}/changes`, lastUpdateTime)

  const give = async (grade: Grade) => {
    setSaving(true)
    try {
      setAnswer(await ask<Grading>(`${path}/grade`, { grade }))
    } catch (error) {
      toast.error(messageOf(error))
    }
    setSaving(false)
  }

  if (!answer || answer.changes.length === 0) return null
  return { grading: answer, isSaving, give, again, isAsked: answer.grade === null }
}
