'use client'
import type { ShownRecall } from '#recall'
import { useId, useState } from 'react'
import { createPortal } from 'react-dom'

import { languageName } from '../document/language-names'
import { Dialog, DialogAction, DialogFailure } from '../queue/dialog'
import { useWords } from '../words'

const URGENCIES = ['emergency', 'urgent', 'routine'] as const satisfies readonly ShownRecall['urgency'][]

export type RecallWish = {
  readonly locales: readonly string[]
  readonly reason: string
  readonly urgency: ShownRecall['urgency']
  readonly replacement: string | null
}

/** A language in which the entry is public, or was: then somebody may still have it. */
export type Recallable = { readonly locale: string; readonly isWithdrawn: boolean }

type Props = {
  readonly languages: readonly Recallable[]
  /** @throws Error with what the server says */
  readonly recall: (wish: RecallWish) => Promise<void>
  readonly close: () => void
}

/** Asks why, how urgently, in which languages, and what to show instead. Outside of Payload's form, whose keys would save it. */
export const RecallDialog = ({ close, languages, recall }: Props) => {
  const { language, t } = useWords('recalls')
  const locales = languages.map(({ locale }) => locale)
  const [chosen, setChosen] = useState<readonly string[]>(locales)
  const [urgency, setUrgency] = useState<ShownRecall['urgency']>('emergency')
  const [reason, setReason] = useState('')
  const [replacement, setReplacement] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const hints = { reason: useId(), replacement: useId() }
  const confirm = async () => {
    setBusy(true)
    try {
      await recall({ locales: chosen, reason, urgency, replacement: replacement.trim() || null })
      close()
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
      setBusy(false)
    }
  }
  return createPortal(
    <Dialog
      heading={t('order.heading')}
      close={close}
      closeLabel={t('order.cancel')}
      actions={
        <DialogAction isDisabled={isBusy || reason.trim() === '' || chosen.length === 0} act={() => void confirm()}>
          {isBusy ? t('order.working') : t('order.confirm')}
        </DialogAction>
      }
    >
      <p>{t('order.explained')}</p>
      <fieldset className="qanun-recall-order">
        <legend>{t('order.languages')}</legend>
        {languages.map(({ isWithdrawn, locale }) => (
          <label key={locale}>
            <input
              type="checkbox"
              checked={chosen.includes(locale)}
              onChange={({ target }) =>
                setChosen(locales.filter((code) => (code === locale ? target.checked : chosen.includes(code))))
              }
            />{' '}
            {isWithdrawn
              ? t('order.withdrawn', { language: languageName(locale, language) })
              : languageName(locale, language)}
          </label>
        ))}
      </fieldset>
      <fieldset className="qanun-recall-order">
        <legend>{t('order.urgency')}</legend>
        {URGENCIES.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="qanun-recall-urgency"
              checked={urgency === value}
              onChange={() => setUrgency(value)}
            />{' '}
            {t(`urgencyExplained.${value}`)}
          </label>
        ))}
      </fieldset>
      <label className="qanun-queue__field">
        <span>{t('order.reason')}</span>
        <textarea
          rows={3}
          dir="auto"
          required
          aria-describedby={hints.reason}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <span id={hints.reason} className="qanun-queue__hint">
          {t('order.reasonHint')}
        </span>
      </label>
      <label className="qanun-queue__field">
        <span>{t('order.replacement')}</span>
        <input
          type="text"
          dir="ltr"
          aria-describedby={hints.replacement}
          value={replacement}
          onChange={({ target }) => setReplacement(target.value)}
        />
        <span id={hints.replacement} className="qanun-queue__hint">
          {t('order.replacementHint')}
        </span>
      </label>
      <DialogFailure message={failure} />
    </Dialog>,
    document.body,
  )
}
