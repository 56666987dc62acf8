'use client'
import { type RefObject, useMemo } from 'react'

import type { Active } from './use-active'

/** Leads the focus to the parts of the screen; into the panel, and out of it to the text. */
export const usePlaces = (
  screen: RefObject<HTMLElement | null>,
  keyHelp: RefObject<HTMLDialogElement | null>,
  surface: Active['surface'],
) =>
  useMemo(() => {
    const focus = (selector: string) => screen.current?.querySelector<HTMLElement>(selector)?.focus()
    return {
      showHelp: () => keyHelp.current?.showModal(),
      find: () => focus('input[type=search]'),
      panel: () => {
        if (document.activeElement?.closest('.qanun-help')) surface.current?.focus()
        else focus('.qanun-help [role=tab][aria-selected=true]')
      },
    }
  }, [keyHelp, screen, surface])
