'use client'
import type { ShownRecall } from '#recall'
import { useState } from 'react'

import { Dialog, DialogAction, DialogFailure } from '../queue/dialog'
import { ask } from '../translate/desk/api'
import { messageOf } from '../ask-api'
import { useWords } from '../words'

type Props = { readonly recall: ShownRecall; readonly done: () => void; readonly close: () => void }

/** Asks once more: who is behind is told to nobody after that. */
export const CloseDialog = ({ close, done, recall }: Props) => {
  const { t } = useWords('recalls')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const confirm = async () => {
    setBusy(true)
    try {
      await ask(`/api/recalls/${recall.id}/close`, { method: 'POST' })
      close()
      done()
    } catch (error) {
      setFailure(messageOf(error))
      setBusy(false)
    }
  }
  return (
    <Dialog
      heading={t('closeHeading')}
      close={close}
      closeLabel={t('cancel')}
      actions={
        <DialogAction isDisabled={isBusy} act={() => void confirm()}>
          {t('close')}
        </DialogAction>
      }
    >
      <p>{recall.isSettled ? t('closeSettled') : t('closeUnsettled')}</p>
      <DialogFailure message={failure} />
    </Dialog>
  )
}
