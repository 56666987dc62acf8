'use client'
import { useMemo, useState } from 'react'

import { type DeskState, isUnsaved, textOf } from './desk/state'
import { isShown, type Show } from './text/worklist'

export type Worklist = {
  readonly keys: readonly string[]
  readonly show: Show
  readonly setShow: (show: Show) => void
  readonly find: string
  readonly setFind: (find: string) => void
}

/** Which units are shown. */
export const useWorklist = ({ findings, order, works }: DeskState, active: string | null): Worklist => {
  const [show, setShow] = useState<Show>('all')
  const [find, setFind] = useState('')
  const keys = useMemo(
    () =>
      order.filter((key) => {
        const work = works[key]
        if (!work) return false
        const isHeld = key === active || isUnsaved(work) || work.theirs !== null
        return isShown({ unit: work.unit, text: textOf(work), findings: findings[key] ?? [], isHeld }, show, find)
      }),
    [active, find, findings, order, show, works],
  )
  return { keys, show, setShow, find, setFind }
}
