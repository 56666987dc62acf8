'use client'
import { findLocale, isLocale } from '#locales'
import type { ImportReport, ReportedText } from '#translation'
import type { ReactNode } from 'react'

import { useFindingWords } from '../translate/use-finding-words'
import { useWords } from '../words'
import { readable } from './readable'

/** What a file would change or has changed, and what of it could not be taken, unit by unit. */
export const ImportFacts = ({ report }: { report: ImportReport }) => {
  const { t } = useWords('queue')
  const wordsOf = useFindingWords()
  const { changed, changes, conflicts, errors, faults, isApplied, same } = report
  const languages = { from: report.sourceLocale, to: report.targetLocale }
  return (
    <div className="qanun-report">
      <p>
        {t(isApplied ? 'import.changed' : 'import.wouldChange', { count: changes })} {t('import.same', { count: same })}
      </p>
      <Part heading={t('import.changes', { count: changes })} count={changed.length}>
        {changed.map((text) => (
          <Text key={nameOf(text)} text={text} {...languages} />
        ))}
        {changes > changed.length && <li>{t('import.more', { count: changes - changed.length })}</li>}
      </Part>
      <Part heading={t('import.conflicts', { count: conflicts.length })} count={conflicts.length} isOpen>
        {conflicts.map((text) => (
          <Text key={nameOf(text)} text={text} {...languages}>
            {text.reasons.map((reason) => t(`conflict.${reason}`)).join(' ')}
          </Text>
        ))}
      </Part>
      <Part heading={t('import.errors', { count: errors.length })} count={errors.length} isOpen>
        {errors.map((text) => (
          <Text key={nameOf(text)} text={text} {...languages}>
            {text.findings.map(wordsOf).join(' ')}
          </Text>
        ))}
      </Part>
      <Part heading={t('import.faults', { count: faults.length })} count={faults.length} isOpen>
        {faults.map(({ id, key, message, reason, title, type }) => (
          <li key={`${type}/${id} ${key}`} data-kind="fault">
            <strong dir="auto">{title || `${type}/${id}`}</strong> <code dir="ltr">{key}</code>
            <p>{t(`fault.${reason}`)}</p>
            {message !== null && (
              <p className="qanun-queue__hint" dir="ltr" lang="en">
                {message}
              </p>
            )}
          </li>
        ))}
      </Part>
    </div>
  )
}

const nameOf = ({ id, key, type }: ReportedText): string => `${type}/${id} ${key}`

type PartProps = {
  readonly heading: string
  readonly count: number
  readonly isOpen?: boolean
  readonly children: ReactNode
}

const Part = ({ children, count, heading, isOpen = false }: PartProps) =>
  count === 0 ? null : (
    <details open={isOpen}>
      <summary>{heading}</summary>
      <ul>{children}</ul>
    </details>
  )

type TextProps = {
  readonly text: ReportedText
  readonly from: string
  readonly to: string
  /** What is the matter with it. */
  readonly children?: ReactNode
}

const Text = ({ children, from, text, to }: TextProps) => {
  const { t } = useWords('queue')
  return (
    <li>
      <strong {...sideOf(from)}>{text.title}</strong>
      {children && <p className="qanun-report__reason">{children}</p>}
      <dl>
        <dt>{t('import.source')}</dt>
        <dd {...sideOf(from)}>{readable(text.source)}</dd>
        {text.before !== null && (
          <>
            <dt>{t('import.now')}</dt>
            <dd {...sideOf(to)}>{readable(text.before)}</dd>
          </>
        )}
        <dt>{t('import.inFile')}</dt>
        <dd {...sideOf(to)}>{readable(text.target)}</dd>
      </dl>
    </li>
  )
}

const sideOf = (code: string) => (isLocale(code) ? { lang: code, dir: findLocale(code).direction } : {})
