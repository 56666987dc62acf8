'use client'
import { type KeyboardEvent, useCallback } from 'react'

import { commandOf } from './commands'
import { useLatest } from './use-latest'
import type { Steps } from './use-steps'

/** Ways to the parts of the screen. */
type Places = { readonly showHelp: () => void; readonly panel: () => void; readonly find: () => void }

/** Listens for the keys of the translate view. */
export const useKeys = (steps: Steps, places: Places) => {
  const now = useLatest({ steps, places })
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      // While an input method composes, keys are its own.
      if (event.nativeEvent.isComposing) return
      const command = commandOf(event.nativeEvent, isWriting(event.target))
      if (command === null) return
      event.preventDefault()
      run(command, now.current)
    },
    [now],
  )
}

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

const run = (
  command: NonNullable<ReturnType<typeof commandOf>>,
  { places, steps }: { steps: Steps; places: Places },
): void => {
  if (typeof command === 'object') return steps.accept(command.accept)
  switch (command) {
    case 'next':
      return steps.go(1)
    case 'previous':
      return steps.go(-1)
    case 'copySource':
      return steps.copySource()
    case 'confirm':
      return steps.confirm()
    case 'stillCorrect':
      return steps.stillCorrect()
    case 'insertMark':
      return steps.insertNextMark()
    case 'askMachine':
      return steps.askMachine()
    case 'showHalfSpaces':
      return steps.toggleHalfSpaces()
    case 'help':
      return places.showHelp()
    case 'panel':
      return places.panel()
    case 'find':
      return places.find()
    default:
      throw new TypeError(`Unknown command: ${String(command satisfies never)}`)
  }
}
