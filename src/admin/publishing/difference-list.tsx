'use client'
import { findLocale, isLocale } from '#locales'

import { useWords } from '../words'
import type { Difference } from './types'

/** What publishing would change for readers, word by word. */
export const DifferenceList = ({ differences, locale }: { differences: readonly Difference[]; locale: string }) => {
  const { t } = useWords()
  if (differences.length === 0) return null
  const direction = isLocale(locale) ? findLocale(locale).direction : undefined
  return (
    <details className="qanun-panel__differences">
      <summary>{t('publishing.differences', { count: differences.length })}</summary>
      <dl>
        {differences.map(({ path, pieces }) => (
          <div key={path}>
            <dt dir="ltr">{path}</dt>
            <dd lang={locale} dir={direction}>
              {pieces.map((piece, index) =>
                piece.change === 'same' ? (
                  <span key={index}>{shortened(piece.text)}</span>
                ) : piece.change === 'added' ? (
                  <ins key={index}>{piece.text}</ins>
                ) : (
                  <del key={index}>{piece.text}</del>
                ),
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

const CONTEXT = 60

/** Unchanged text around a change is shown only as far as it helps. */
const shortened = (text: string): string =>
  text.length > 2 * CONTEXT ? `${text.slice(0, CONTEXT)} … ${text.slice(-CONTEXT)}` : text
