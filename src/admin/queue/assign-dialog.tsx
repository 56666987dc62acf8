'use client'
import type { Person, QueueRow } from '#translation'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import { messageOf } from '../ask-api'
import { useWords } from '../words'
import { assign, placeOf } from './api'
import { Dialog, DialogAction, DialogFailure } from './dialog'
import { Select } from './select'
import { languageName } from './words'

type Props = {
  readonly chosen: readonly QueueRow[]
  readonly people: readonly Person[]
  readonly close: (hasChanged: boolean) => void
}

/** What a field of the dialog leaves as it is, and what it clears. */
const KEEP = 'keep'
const NONE = 'none'

/** Gives the chosen rows to a person, with a day by which they are to be done. */
export const AssignDialog = ({ chosen, close, people }: Props) => {
  const { language, t } = useWords('queue')
  const [person, setPerson] = useState(KEEP)
  const [dueBy, setDueBy] = useState(KEEP)
  const [day, setDay] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const languages = [...new Set(chosen.map(({ locale }) => locale))]
  const able = people.filter(
    ({ locales, role }) => role !== 'translator' || languages.every((code) => locales.includes(code)),
  )
  const isReady = (person !== KEEP || dueBy !== KEEP) && (dueBy !== 'day' || day !== '')
  const run = async () => {
    setBusy(true)
    try {
      const { assigned } = await assign(chosen.map(placeOf), {
        ...(person === KEEP ? {} : { assignee: person === NONE ? null : person }),
        ...(dueBy === KEEP ? {} : { dueAt: dueBy === NONE ? null : day }),
      })
      toast.success(t('assign.done', { count: assigned }))
      close(true)
    } catch (error) {
      setFailure(messageOf(error))
      setBusy(false)
    }
  }
  return (
    <Dialog
      heading={t('assign.heading', { count: chosen.length })}
      close={() => close(false)}
      actions={
        <DialogAction isDisabled={!isReady || isBusy} act={() => void run()}>
          {t('assign.run')}
        </DialogAction>
      }
    >
      <Select
        label={t('assign.person')}
        value={person}
        options={[
          [KEEP, t('assign.keep')],
          [NONE, t('assignee.none')],
          ...able.map(({ id, name }) => [id, name] as const),
        ]}
        choose={setPerson}
      />
      {able.length < people.length && (
        <p className="qanun-queue__hint">
          {t('assign.able', {
            languages: new Intl.ListFormat(language).format(languages.map((code) => languageName(code, language))),
          })}
        </p>
      )}
      <Select
        label={t('assign.due')}
        value={dueBy}
        options={[
          [KEEP, t('assign.keep')],
          [NONE, t('due.none')],
          ['day', t('assign.onDay')],
        ]}
        choose={setDueBy}
      />
      {dueBy === 'day' && (
        <label className="qanun-queue__field">
          <span>{t('assign.day')}</span>
          <input type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        </label>
      )}
      <DialogFailure message={failure} />
    </Dialog>
  )
}
