'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { type RefObject, useEffect, useRef, useState } from 'react'

import { useWords } from '../words'
import { ChangeList } from './change-list'
import { GradeChoice } from './grade-choice'
import { GRADES } from './grades'
import type { GradingNow } from './use-grading'
import { useReasons } from './use-reasons'

/** Asks how grave the changes of a public source are; once somebody has said it, says what they count as. */
export const GradePanel = ({ now }: { now: GradingNow }) => {
  const { t } = useWords('translation')
  const { grading, isAsked } = now
  const [isOpen, setOpen] = useState(false)
  const section = useRef<HTMLElement>(null)
  useShowAfterSaving(section, isAsked)
  return (
    <section ref={section} className="qanun-panel qanun-grade" data-asked={isAsked} aria-label={t('grade.heading')}>
      <h3>{t('grade.heading')}</h3>
      <p role="status" className="qanun-document__hint">
        {grading.grade === null ? t('grade.hint') : t('grade.given', { grade: t(`grade.name.${grading.grade}`) })}
      </p>
      {isAsked || isOpen ? (
        <Question now={now} close={() => setOpen(false)} />
      ) : (
        <button type="button" className="qanun-link" onClick={() => setOpen(true)}>
          {t('grade.sayOtherwise')}
        </button>
      )}
    </section>
  )
}

const Question = ({ close, now: { give, grading, isSaving } }: { now: GradingNow; close: () => void }) => {
  const { t } = useWords('translation')
  const least = grading.least ?? 'typo'
  const [wanted, setWanted] = useState(grading.grade ?? least)
  const reasons = useReasons(grading)
  const chosen = GRADES.indexOf(wanted) < GRADES.indexOf(least) ? least : wanted
  return (
    <>
      <ChangeList changes={grading.changes} locale={grading.sourceLocale ?? ''} />
      <p>{t('grade.proposed', { grade: t(`grade.name.${least}`), reasons })}</p>
      <GradeChoice grading={grading} chosen={chosen} choose={setWanted} />
      <button
        type="button"
        className="btn btn--style-primary btn--size-small"
        disabled={isSaving}
        onClick={() => void give(chosen).then(close)}
      >
        {t('grade.save')}
      </button>
    </>
  )
}

/** Whoever saves by hand is asked; the form's own saves only fill the panel, so that nobody is torn out of a sentence. */
const useShowAfterSaving = (section: RefObject<HTMLElement | null>, isAsked: boolean) => {
  const { savedDocumentData } = useDocumentInfo()
  const savedAt: unknown = savedDocumentData?.updatedAt
  const isByHand = savedDocumentData?.isAutosaved === false
  const shown = useRef(savedAt)
  useEffect(() => {
    if (!isAsked || !isByHand || shown.current === savedAt) return
    shown.current = savedAt
    section.current?.scrollIntoView({ block: 'nearest' })
  }, [isAsked, isByHand, savedAt, section])
}
