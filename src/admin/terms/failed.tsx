'use client'
import { Refused } from '../translate/desk/api'
import { messageOf } from '../ask-api'
import { useWords } from '../words'
import type { RehearsalScreen } from './use-rehearsal'

const KNOWN = ['units-changed', 'units-refused', 'term-changed', 'already-undone'] as const

/** Why something could not be done, and what may be done about it. */
export const Failed = ({ screen: { failure, load, words } }: { screen: RehearsalScreen }) => {
  const { t } = useWords('translation')
  if (failure === null) return null
  const code = failure instanceof Refused ? KNOWN.find((known) => known === failure.data.code) : undefined
  return (
    <div className="qanun-rehearsal__fault" role="alert">
      <p>{t(code ? `rehearsal.refusal.${code}` : words ? 'rehearsal.failed' : 'notLoaded')}</p>
      {code !== 'term-changed' && code !== 'already-undone' && <p dir="auto">{messageOf(failure)}</p>}
      {(!words || code === 'term-changed') && (
        <button type="button" className="btn btn--style-secondary btn--size-small" onClick={() => void load()}>
          {t('tryAgain')}
        </button>
      )}
    </div>
  )
}
