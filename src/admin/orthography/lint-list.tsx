'use client'
import { findLocale, isLocale } from '#locales'
import type { LintFinding } from '#language'
import type { ReactNode } from 'react'

import { useWords } from '../words'
import { surroundings } from './found'

export type Listed = LintFinding & { readonly words: string }

type Props<F extends Listed> = {
  readonly findings: readonly F[]
  /** The language of the text. */
  readonly locale: string
  /** Applies one; left out where the text can't be changed. */
  readonly fix?: (finding: F) => void
  /** Hides a rule; left out where that isn't offered. */
  readonly hide?: (rule: string) => void
  /** What stands before a finding, for instance where it is. */
  readonly where?: (finding: F) => ReactNode
}

/** What the lint says: the place, what is wrong with it, and what would be right. */
export const LintList = <F extends Listed>({ findings, fix, hide, locale, where }: Props<F>) => {
  const { t } = useWords('translation')
  const { t: lint } = useWords('lint')
  const direction = isLocale(locale) ? findLocale(locale).direction : undefined
  return (
    <ul className="qanun-lint">
      {findings.map((finding, index) => {
        const { after, before, found } = surroundings(finding)
        const label = t('orthography.fixLabel', {
          before: visible(found) || t('orthography.removed'),
          after: visible(finding.replacement) || t('orthography.removed'),
        })
        return (
          <li key={`${finding.rule}-${finding.start}-${index}`} data-tier={finding.tier}>
            {where?.(finding)}
            <p lang={locale} dir={direction} className="qanun-lint__place">
              {before}
              <del>{visible(found)}</del>
              <ins>{visible(finding.replacement)}</ins>
              {after}
            </p>
            <p className="qanun-document__hint">{lint(finding.rule)}</p>
            <div className="qanun-panel__actions">
              {fix && (
                <button type="button" className="qanun-fix" aria-label={label} onClick={() => fix(finding)}>
                  {t('orthography.fix')}
                </button>
              )}
              {hide && (
                <button type="button" className="qanun-link" onClick={() => hide(finding.rule)}>
                  {t('orthography.hide')}
                </button>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** Signs for what can't be seen: a space as ␣, a half-space (U+200C) as ¦. */
const visible = (text: string): string =>
  text.trim() === '' ? text.replaceAll(/[^\S\n]/gu, '␣') : text.replaceAll('\u200c', '¦')
