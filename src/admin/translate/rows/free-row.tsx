'use client'
import { toast, useConfig } from '@payloadcms/ui'
import type { UnitView } from '#translation'
import { useState } from 'react'

import { useWords } from '../../words'
import { messageOf } from '../../ask-api'
import { useRoom } from '../room'

/** A field whose structure is another than the source's: it is written in the form, or joined again. */
export const FreeRow = ({ unit }: { unit: UnitView }) => {
  const { desk, state, target } = useRoom()
  const { config } = useConfig()
  const { t } = useWords('translation')
  const [isBusy, setBusy] = useState(false)
  const { id, type } = state.view
  const form = `${config.routes.admin}/collections/${type}/${id}?locale=${target.lang}`
  const rejoin = async () => {
    setBusy(true)
    try {
      await desk.rejoin(unit.field)
    } catch (error) {
      toast.error(messageOf(error))
    }
    setBusy(false)
  }
  return (
    <div className="qanun-free">
      <p className="qanun-unit__text" {...target}>
        {unit.target}
      </p>
      <p>{t('free.explained')}</p>
      <div className="qanun-unit__actions">
        <a className="btn btn--style-secondary btn--size-small" href={form}>
          {t('free.openForm')}
        </a>
        {state.view.canWrite && (
          <button
            type="button"
            className="btn btn--style-secondary btn--size-small"
            disabled={isBusy}
            onClick={() => void rejoin()}
          >
            {t('free.rejoin')}
          </button>
        )}
      </div>
    </div>
  )
}
