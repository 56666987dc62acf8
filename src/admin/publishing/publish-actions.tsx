'use client'
import { ConfirmationModal, useModal } from '@payloadcms/ui'
import { useState } from 'react'

import { languageName } from '../document/language-names'
import { UngradedModal } from '../grade/ungraded-modal'
import type { GradingNow } from '../grade/use-grading'
import { type Recallable, RecallDialog, type RecallWish } from '../recalls/recall-dialog'
import { useWords } from '../words'
import type { Publication } from './use-publication'

type Props = {
  readonly id: string
  readonly locale: string
  readonly publication: Publication | undefined
  /** What is to be said of the changes; null where there is nothing to say. */
  readonly grading: GradingNow | null
  readonly isModified: boolean
  readonly isBusy: boolean
  readonly run: (verb: 'publish' | 'withdraw') => Promise<void>
  readonly recallable: readonly Recallable[]
  /** @throws Error with what the server says */
  readonly recall: (wish: RecallWish) => Promise<void>
}

/** The buttons. What leaves the public, and changes of unknown grade, are asked about first. */
export const PublishActions = (props: Props) => {
  const { grading, id, isBusy, isModified, locale, publication, recall, recallable, run } = props
  const { language: admin, t } = useWords()
  const { t: recalls } = useWords('recalls')
  const { openModal } = useModal()
  const [isRecalling, setRecalling] = useState(false)
  const language = languageName(locale, admin)
  const slugs = { withdraw: `qanun-withdraw-${id}`, ungraded: `qanun-ungraded-${id}` }
  const isBlocked = publication?.findings.some(({ severity }) => severity === 'block')
  return (
    <div className="qanun-panel__actions">
      <button
        type="button"
        className="btn btn--style-primary btn--size-small"
        disabled={!publication?.isChanged || isModified || isBusy || isBlocked}
        onClick={() => (grading?.isAsked ? openModal(slugs.ungraded) : void run('publish'))}
      >
        {isBusy ? t('publishing.working') : t('publishing.publish', { language })}
      </button>
      {publication?.published && (
        <button
          type="button"
          className="btn btn--style-secondary btn--size-small"
          disabled={isBusy}
          onClick={() => openModal(slugs.withdraw)}
        >
          {t('publishing.withdraw', { language })}
        </button>
      )}
      {recallable.length > 0 && (
        <button
          type="button"
          className="btn btn--style-secondary btn--size-small"
          disabled={isBusy}
          onClick={() => setRecalling(true)}
        >
          {recalls('order.open')}
        </button>
      )}
      {isRecalling && <RecallDialog languages={recallable} recall={recall} close={() => setRecalling(false)} />}
      {isModified && <p className="qanun-panel__hint">{t('publishing.saveBefore')}</p>}
      <ConfirmationModal
        modalSlug={slugs.withdraw}
        heading={t('publishing.withdrawHeading', { language })}
        body={t('publishing.withdrawBody')}
        confirmLabel={t('publishing.withdraw', { language })}
        onConfirm={() => run('withdraw')}
      />
      {grading?.isAsked && (
        <UngradedModal slug={slugs.ungraded} grading={grading.grading} publish={() => run('publish')} />
      )}
    </div>
  )
}
