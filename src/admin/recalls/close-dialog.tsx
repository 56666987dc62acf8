'use client'
import type { ShownRecall } from '#recall'

import { ConfirmDialog } from '../queue/confirm-dialog'
import { useWords } from '../words'

type Props = { readonly recall: ShownRecall; readonly done: () => void; readonly close: () => void }

/** Asks once more: who is behind is told to nobody after that. */
export const CloseDialog = ({ close, done, recall }: Props) => {
  const { t } = useWords('recalls')
  return (
    <ConfirmDialog
      heading={t('closeHeading')}
      confirmLabel={t('close')}
      closeLabel={t('cancel')}
      url={`/api/recalls/${recall.id}/close`}
      done={done}
      close={close}
    >
      <p>{recall.isSettled ? t('closeSettled') : t('closeUnsettled')}</p>
    </ConfirmDialog>
  )
}
