'use client'
import { useWords } from '../../words'
import type { TermHelp } from '../desk/types'
import { useRoom } from '../room'
import { textPiece } from '../text/pieces'

/** The terms of the source, with their words; a click writes one where the caret is. */
export const Terms = ({ terms }: { terms: readonly TermHelp[] }) => {
  const { state, surface, target } = useRoom()
  const { t } = useWords('translation')
  if (terms.length === 0) return null
  return (
    <section aria-label={t('terms.heading')}>
      <h4>{t('terms.heading')}</h4>
      <ul className="qanun-terms">
        {distinct(terms).map(({ concept, definition, words }) => (
          <li key={concept}>
            {words.map(({ note, status, text }) => (
              <button
                key={text}
                type="button"
                data-status={status}
                disabled={status === 'forbidden' || !state.view.canWrite}
                title={note ?? t(`terms.${status}`)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => surface.current?.replace(surface.current.selection(), textPiece(text))}
              >
                <bdi {...target}>{text}</bdi>
                <span className="qanun-visually-hidden"> ({t(`terms.${status}`)})</span>
              </button>
            ))}
            {definition && <p className="qanun-help__hint">{definition}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A term that stands in the source twice is shown once. */
const distinct = (terms: readonly TermHelp[]): TermHelp[] => [
  ...new Map(terms.map((term) => [term.concept, term] as const)).values(),
]
