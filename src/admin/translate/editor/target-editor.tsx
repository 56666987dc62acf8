'use client'
import type { MarkInfo } from '#translation'
import { useEffect, useRef } from 'react'

import { useWords } from '../../words'
import { markedOf } from '../text/marked'
import { readMarked, type Range } from '../text/pieces'
import type { UndoStack } from '../text/undo'
import { useLatest } from '../use-latest'
import { offsetsOf } from './caret'
import { listen } from './events'
import { createSurface, type Surface } from './surface'
import { clearUnderlines, type Underline, underline } from './underline'

type Props = {
  /** Gets the surface while the editor is there. */
  readonly onSurface: (surface: Surface | null) => void
  readonly value: string
  /** The text as it is now, which a drawing may lag behind. */
  readonly current: () => string
  readonly marks: readonly MarkInfo[]
  readonly undo: UndoStack
  readonly isMultiline: boolean
  readonly showsHalfSpaces: boolean
  readonly underlines: readonly Underline[]
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly label: string
  readonly describedBy: string
  readonly isInvalid: boolean
  /** Where a person has clicked, in pixels of the window; the end of the text where nowhere. */
  readonly clicked: { readonly x: number; readonly y: number } | null
  readonly onChange: (marked: string) => void
}

/** The target of one unit while a person writes it. */
export const TargetEditor = (props: Props) => {
  const { current, isMultiline, marks, onChange, onSurface, showsHalfSpaces, underlines, undo, value } = props
  const { t } = useWords('translation')
  const root = useRef<HTMLDivElement>(null)
  const surface = useRef<Surface | null>(null)
  const look = {
    marks,
    showsHalfSpaces,
    nameOfChip: (piece: { kind: 'open' | 'close' | 'alone'; mark: number }) =>
      t(`chip.${piece.kind}`, { number: piece.mark, kind: t(`mark.${kindOf(marks, piece.mark)}`) }),
  }
  const now = useLatest({ look, onChange, value, clicked: props.clicked })

  useEffect(() => {
    if (!root.current) return
    const made = createSurface(root.current, {
      pieces: readMarked(now.current.value),
      undo,
      isMultiline,
      look: () => now.current.look,
      onChange: (pieces) => now.current.onChange(markedOf(pieces)),
    })
    surface.current = made
    onSurface(made)
    made.focus(placeAt(made.root, now.current.clicked))
    const stop = listen(made)
    return () => {
      stop()
      onSurface(null)
      clearUnderlines()
    }
  }, [isMultiline, now, onSurface, undo])

  // A text that didn't come from here: a colleague's, or what the server made of it.
  useEffect(() => {
    const made = surface.current
    const now = current()
    if (made && markedOf(made.pieces()) !== now) made.put(readMarked(now))
  }, [current, value])

  useEffect(() => surface.current?.redraw(), [showsHalfSpaces])

  useEffect(() => {
    if (surface.current) underline(surface.current.root, surface.current.pieces(), underlines)
  })

  return (
    <div
      ref={root}
      className="qanun-target__editor"
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      aria-multiline={isMultiline}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-invalid={props.isInvalid}
      lang={props.locale}
      dir={props.direction}
      spellCheck={false}
    />
  )
}

const kindOf = (marks: readonly MarkInfo[], mark: number): MarkInfo['kind'] =>
  marks.find((info) => info.mark === mark)?.kind ?? 'inline'

/** The place in the text under a click. */
const placeAt = (root: HTMLElement, clicked: Props['clicked']): Range | undefined => {
  if (!clicked) return undefined
  const range = document.caretRangeFromPoint?.(clicked.x, clicked.y)
  return (range ? offsetsOf(root, range) : null) ?? undefined
}
