'use client'
import { type ReactNode, useState } from 'react'

import { messageOf } from '../ask-api'
import { ask } from '../translate/desk/api'
import { Dialog, DialogAction, DialogFailure } from './dialog'

type Props = {
  readonly heading: string
  readonly children: ReactNode
  readonly confirmLabel: string
  readonly closeLabel: string
  /** What is told where one confirms; nothing goes with it. */
  readonly url: string
  readonly done: () => void
  readonly close: () => void
}

/** Asks once more before the server is told. It stays open with what went wrong. */
export const ConfirmDialog = ({ children, close, closeLabel, confirmLabel, done, heading, url }: Props) => {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const confirm = async () => {
    setBusy(true)
    try {
      await ask(url, { method: 'POST' })
      close()
      done()
    } catch (error) {
      setFailure(messageOf(error))
      setBusy(false)
    }
  }
  return (
    <Dialog
      heading={heading}
      close={close}
      closeLabel={closeLabel}
      actions={
        <DialogAction isDisabled={isBusy} act={() => void confirm()}>
          {confirmLabel}
        </DialogAction>
      }
    >
      {children}
      <DialogFailure message={failure} />
    </Dialog>
  )
}
