'use client'
import type { CheckFinding } from '#translation'
import { useState } from 'react'

import { useWords } from '../../words'
import { isUnsaved, textOf, type UnitWork } from '../desk/state'
import { useRoom } from '../room'
import { markedOf } from '../text/marked'
import { rangeOfPlain, replaceRange, textPiece } from '../text/pieces'
import { plainSlice } from '../text/plain'
import { useFindingWords } from '../use-finding-words'
import { Dismissal } from './dismissal'
import { UnitLint } from './unit-lint'

/** What the checks say of the active unit, with a fix where one is certain, and misspelled words. */
export const Checks = ({ work }: { work: UnitWork }) => {
  const { checked, state } = useRoom()
  const { t } = useWords('translation')
  const text = textOf(work)
  const isNow = checked?.text === text
  const findings = state.findings[work.unit.key] ?? []
  const misspelled = isNow ? checked.misspelled : []
  return (
    <section aria-label={t('checks.heading')}>
      <h4>{t('checks.heading')}</h4>
      {findings.length === 0 && misspelled.length === 0 && (
        <p className="qanun-help__hint">{t(text === '' ? 'checks.nothingToCheck' : 'checks.none')}</p>
      )}
      <ul className="qanun-checks">
        {findings.map((finding, index) => (
          <Finding
            key={`${finding.check}-${finding.messageKey}-${index}`}
            finding={finding}
            work={work}
            isNow={isNow}
          />
        ))}
        {misspelled.map((word) => (
          <li key={`${word.start}-${word.word}`} data-severity="spelling">
            <p>
              {t('checks.misspelled')} <Quoted text={word.word} />
            </p>
            <div className="qanun-unit__actions">
              {word.suggestions.map((suggestion) => (
                <Fix key={suggestion} range={word} text={suggestion} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      <UnitLint text={text} checks={findings} />
    </section>
  )
}

const Finding = ({ finding, isNow, work }: { finding: CheckFinding; isNow: boolean; work: UnitWork }) => {
  const { state } = useRoom()
  const { t } = useWords('translation')
  const sentence = useFindingWords()
  const { fix, range, side } = finding
  const said = sentence(finding)
  const [isDismissing, setDismissing] = useState(false)
  const where = range && isNow ? plainSlice(side === 'target' ? textOf(work) : work.unit.source, range) : ''
  return (
    <li data-severity={finding.severity}>
      <p>
        <strong>{t(finding.severity === 'error' ? 'checks.error' : 'checks.warning')}</strong> {said}{' '}
        {where !== '' && !said.includes(where) && <Quoted text={where} side={side} />}
      </p>
      {state.view.canWrite && (
        <div className="qanun-unit__actions">
          {fix !== undefined && isNow && <Fix range={range} text={fix} />}
          {!isDismissing && (
            <button type="button" className="qanun-link" onClick={() => setDismissing(true)}>
              {t('checks.dismiss')}
            </button>
          )}
        </div>
      )}
      {isDismissing && (
        <Dismissal finding={finding} work={work} isSaved={!isUnsaved(work)} close={() => setDismissing(false)} />
      )}
    </li>
  )
}

const Quoted = ({ side = 'target', text }: { text: string; side?: 'source' | 'target' }) => {
  const { source, target } = useRoom()
  return <q {...(side === 'target' ? target : source)}>{text}</q>
}

const Fix = ({ range, text }: { range: { start: number; end: number } | undefined; text: string }) => {
  const { put, surface, target } = useRoom()
  const { t } = useWords('translation')
  const apply = () => {
    const pieces = surface.current?.pieces()
    if (!pieces) return
    const at = range ? rangeOfPlain(pieces, range) : null
    put(at ? markedOf(replaceRange(pieces, at, textPiece(text)).pieces) : markedOf(textPiece(text)))
  }
  return (
    <button type="button" className="qanun-fix" onClick={apply}>
      {text.trim() === '' ? t('checks.remove') : <bdi {...target}>{text}</bdi>}
    </button>
  )
}
