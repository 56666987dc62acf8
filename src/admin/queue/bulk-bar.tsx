'use client'
import { toast, useAuth } from '@payloadcms/ui'

import { messageOf } from '../ask-api'
import { useWords } from '../words'
import { assign, placeOf } from './api'
import type { DialogName } from './dialogs'
import type { Selection } from './use-selection'

type Props = {
  readonly selection: Selection
  readonly open: (dialog: DialogName) => void
  /** Reads the queue again. */
  readonly again: () => void
}

/** What can be done with the chosen rows, and with files. */
export const BulkBar = ({ again, open, selection }: Props) => {
  const { t } = useWords('queue')
  const { user } = useAuth()
  const count = selection.rows.length
  const action = (label: string, act: () => void, isAlways = false) => (
    <button
      type="button"
      className="btn btn--style-secondary btn--size-small"
      disabled={count === 0 && !isAlways}
      onClick={act}
    >
      {label}
    </button>
  )
  const keep = async (assignee: string | null) => {
    try {
      const { assigned } = await assign(selection.rows.map(placeOf), { assignee })
      toast.success(t('assign.done', { count: assigned }))
      again()
    } catch (error) {
      toast.error(messageOf(error))
    }
  }
  return (
    <div className="qanun-queue__bulk" role="toolbar" aria-label={t('bulk.label')}>
      <p className="qanun-queue__chosen" aria-live="polite">
        {count === 0 ? t('bulk.none') : t('bulk.chosen', { count })}
        {count > 0 && (
          <button type="button" className="qanun-link" onClick={selection.clear}>
            {t('bulk.clear')}
          </button>
        )}
      </p>
      {user?.role === 'translator' ? (
        <>
          {action(t('bulk.take'), () => void keep(String(user.id)))}
          {action(t('bulk.giveBack'), () => void keep(null))}
        </>
      ) : (
        action(t('bulk.assign'), () => open('assign'))
      )}
      {action(t('bulk.pretranslate'), () => open('pretranslate'))}
      {action(t('bulk.export'), () => open('export'), true)}
      {action(t('bulk.import'), () => open('import'), true)}
    </div>
  )
}
