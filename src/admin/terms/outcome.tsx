'use client'
import type { Applied, Undone } from '#translation'

import { findLocale } from '#locales'

import { MarkedView } from '../translate/rows/marked-view'
import { useWords } from '../words'
import type { RehearsalScreen } from './use-rehearsal'

/** What was saved, with the way back; or what was taken back, and what was not. */
export const Outcome = ({ screen }: { screen: RehearsalScreen }) => {
  const { done } = screen
  if (done === null) return null
  return (
    <section className="qanun-rehearsal__outcome" role="status">
      {'batch' in done ? <Saved done={done} screen={screen} /> : <TakenBack done={done} />}
    </section>
  )
}

const Saved = ({ done, screen }: { done: Applied; screen: RehearsalScreen }) => {
  const { t } = useWords('translation')
  return (
    <>
      <p>
        {done.units === 0 ? t('rehearsal.appliedNone') : t('rehearsal.applied', { count: done.units })}{' '}
        {done.drafts > 0 && t('rehearsal.drafts', { count: done.drafts })}
      </p>
      <button
        type="button"
        className="btn btn--style-secondary btn--size-small"
        onClick={() => void screen.undo(done.batch)}
      >
        {t('rehearsal.undo')}
      </button>
    </>
  )
}

const TakenBack = ({ done: { isTermRestored, left, restored } }: { done: Undone }) => {
  const { t } = useWords('translation')
  return (
    <>
      <p>
        {t('rehearsal.undone', { count: restored })} {!isTermRestored && t('rehearsal.termLeft')}
      </p>
      {left.length > 0 && (
        <>
          <p>{t('rehearsal.left', { count: left.length })}</p>
          <ul>
            {left.map(({ id, key, locale, now, side, title, type }) => (
              <li key={`${type}/${id}/${locale}/${side}/${key}`}>
                <bdi>{title}</bdi>:{' '}
                {now === null ? (
                  t('rehearsal.gone')
                ) : (
                  <bdi lang={locale} dir={findLocale(locale).direction}>
                    <MarkedView marked={now} marks={[]} showsHalfSpaces={false} />
                  </bdi>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
