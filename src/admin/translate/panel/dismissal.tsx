'use client'
import type { CheckFinding } from '#translation'
import { toast } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'

import { useWords } from '../../words'
import type { UnitWork } from '../desk/state'
import { messageOf } from '../../ask-api'
import { useRoom } from '../room'

/** The server takes no shorter reason. */
const SHORTEST = 3

type Props = {
  readonly finding: CheckFinding
  readonly work: UnitWork
  readonly isSaved: boolean
  readonly close: () => void
}

/** Says that an alarm is false, and why. */
export const Dismissal = ({ close, finding, isSaved, work }: Props) => {
  const { api, desk } = useRoom()
  const { t } = useWords('translation')
  const [reason, setReason] = useState('')
  const { key } = work.unit
  const dismiss = async () => {
    try {
      if (!isSaved) await desk.save(key, 'draft')
      const { version } = desk.state().works[key]?.unit ?? work.unit
      const { check, messageKey } = finding
      desk.found(key, (await api.dismiss({ key, version, check, messageKey, reason })).findings)
      await desk.refresh()
      close()
    } catch (error) {
      toast.error(messageOf(error))
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void dismiss()
  }
  return (
    <form className="qanun-say" onSubmit={submit}>
      <label>
        {t('checks.reason')}
        <input type="text" value={reason} dir="auto" onChange={(event) => setReason(event.target.value)} />
      </label>
      <div className="qanun-unit__actions">
        <button
          type="submit"
          className="btn btn--style-primary btn--size-small"
          disabled={reason.trim().length < SHORTEST}
        >
          {t('checks.dismiss')}
        </button>
        <button type="button" className="qanun-link" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}
