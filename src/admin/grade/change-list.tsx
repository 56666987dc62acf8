'use client'
import { findLocale, isLocale } from '#locales'
import type { ChangeView } from '#translation'

import { trailOf } from '../document/labels'
import { showField } from '../document/show-field'
import { DiffView } from '../translate/rows/diff-view'
import { useWords } from '../words'

/** What changed for readers, sentence by sentence, each a way to its place in the form. */
export const ChangeList = ({ changes, locale }: { changes: readonly ChangeView[]; locale: string }) => {
  const { language, t } = useWords('translation')
  return (
    <ul className="qanun-grade__changes">
      {changes.map((change) => (
        <li key={change.id} data-minimum={change.minimum}>
          <p className="qanun-document__where">
            {change.path === null ? (
              trailOf(change.labels, language)
            ) : (
              <button type="button" className="qanun-link" onClick={() => void showField(change.path ?? '')}>
                {trailOf(change.labels, language)}
              </button>
            )}
          </p>
          <Difference change={change} locale={locale} />
          <p className="qanun-document__hint">{t(`grade.name.${change.minimum}`)}</p>
        </li>
      ))}
    </ul>
  )
}

/** The weight of a warning is one of a list of words in the admin's language; all else is text of the entry. */
const Difference = ({ change, locale }: { change: ChangeView; locale: string }) => {
  const { t } = useWords('models')
  const direction = isLocale(locale) ? findLocale(locale).direction : undefined
  const list = WEIGHTS[change.key.split('.').at(-1) ?? '']
  const isWeight = list !== undefined && change.reasons.some((reason) => reason.startsWith('severity'))
  return isWeight ? (
    <p>
      <DiffView parts={change.diff.map((part) => ({ ...part, text: t(`${list}.options.${part.text}`) }))} />
    </p>
  ) : (
    <p lang={locale} dir={direction}>
      <DiffView parts={change.diff} />
    </p>
  )
}

const WEIGHTS: Readonly<Record<string, string>> = { severity: 'common.severity', type: 'blocks.callout.type' }
