'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'

import { useWords } from '../words'

type Props = {
  readonly heading: string
  readonly children: ReactNode
  /** What can be done, before the button that closes. */
  readonly actions?: ReactNode
  readonly closeLabel?: string
  readonly close: () => void
}

/** A modal dialog: the browser keeps the focus in it, and gives it back; Escape closes it. */
export const Dialog = ({ actions, children, close, closeLabel, heading }: Props) => {
  const { t } = useWords('queue')
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => opened?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="qanun-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <h2 id={id}>{heading}</h2>
      <div className="qanun-dialog__content">{children}</div>
      <footer className="qanun-dialog__actions">
        {actions}
        <button type="button" className="btn btn--style-secondary btn--size-small" onClick={close}>
          {closeLabel ?? t('dialog.cancel')}
        </button>
      </footer>
    </dialog>
  )
}

type ActionProps = { readonly children: ReactNode; readonly act: () => void; readonly isDisabled?: boolean }

/** What a dialog is for. */
export const DialogAction = ({ act, children, isDisabled = false }: ActionProps) => (
  <button type="button" className="btn btn--style-primary btn--size-small" disabled={isDisabled} onClick={act}>
    {children}
  </button>
)

/** What went wrong, in the server's words. */
export const DialogFailure = ({ message }: { message: string | null }) => (
  <div role="alert" className="qanun-dialog__failure">
    {message !== null && <p dir="auto">{message}</p>}
  </div>
)
