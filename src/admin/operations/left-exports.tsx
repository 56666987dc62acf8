'use client'
import type { LeftExport, OperationsReport } from '#operations'
import { useAuth } from '@payloadcms/ui'
import { useState } from 'react'

import { LeftPlace } from '../channels/left-place'
import { ConfirmDialog } from '../queue/confirm-dialog'
import { useWords } from '../words'

/** Exports that stand where their channel has left them. An admin who has removed one by hand can say so. */
export const LeftExports = ({ again, report: { left } }: { report: OperationsReport; again: () => void }) => {
  const { t } = useWords('operations')
  const { user } = useAuth()
  const [asked, setAsked] = useState<LeftExport | null>(null)
  return (
    <section className="qanun-operations__part" aria-labelledby="qanun-operations-left">
      <h2 id="qanun-operations-left">{t('left.heading')}</h2>
      <p className="qanun-operations__hint">
        {left === null ? t('notKnown') : left.length === 0 ? t('left.none') : t('left.explained')}
      </p>
      <ul className="qanun-operations__left">
        {left?.map((place) => (
          <li key={place.id}>
            <h3>
              <bdi dir="ltr">{place.channel}</bdi>
            </h3>
            <LeftPlace place={place} />
            {user?.role === 'admin' && (
              <button
                type="button"
                className="btn btn--style-secondary btn--size-small"
                onClick={() => setAsked(place)}
              >
                {t('left.gone')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {asked && <GoneDialog place={asked} done={again} close={() => setAsked(null)} />}
    </section>
  )
}

type Props = { readonly place: LeftExport; readonly done: () => void; readonly close: () => void }

/** Asks once more: from then on nobody looks after it. */
const GoneDialog = ({ close, done, place }: Props) => {
  const { t } = useWords('operations')
  return (
    <ConfirmDialog
      heading={t('left.goneHeading')}
      confirmLabel={t('left.gone')}
      closeLabel={t('left.cancel')}
      url={`/api/left-places/${place.id}/gone`}
      done={done}
      close={close}
    >
      <LeftPlace place={place} />
      <p>{t('left.goneBody')}</p>
    </ConfirmDialog>
  )
}
