'use client'
import { useWords } from '../words'
import { useRoom } from './room'
import { lettersOf, readMarked } from './text/pieces'

/** Words kept on this computer whose unit is no longer there: shown, so that they can be copied, until they are dismissed. */
export const Orphans = () => {
  const { desk, state, target } = useRoom()
  const { t } = useWords('translation')
  if (state.orphans.length === 0) return null
  return (
    <section className="qanun-two-texts" aria-label={t('orphans.heading')}>
      <p>{t('orphans.heading')}</p>
      <ul>
        {state.orphans.map(({ key, text }) => (
          <li key={key}>
            <p {...target}>{lettersOf(readMarked(text))}</p>
            <button type="button" className="qanun-link" onClick={() => desk.forget(key)}>
              {t('orphans.forget')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
