'use client'
import { dayWords } from '../queue/words'
import { useWords } from '../words'
import type { RehearsalScreen } from './use-rehearsal'

/** The term's earlier changes, newest first, each with the way back. */
export const BatchList = ({ screen: { batches, busy, undo } }: { screen: RehearsalScreen }) => {
  const { language, t } = useWords('translation')
  return (
    <section className="qanun-rehearsal__batches" aria-labelledby="qanun-batches">
      <h3 id="qanun-batches">{t('rehearsal.batches')}</h3>
      {batches.length === 0 && <p className="qanun-help__hint">{t('rehearsal.noBatches')}</p>}
      <ul>
        {batches.map(({ at, batch, name, undoneAt, units }) => (
          <li key={batch}>
            <time dateTime={at}>{dayWords(at, language)}</time>
            <span>{t('rehearsal.batch', { count: units })}</span>
            {name !== null && <bdi>{name}</bdi>}
            {undoneAt === null ? (
              <button
                type="button"
                className="btn btn--style-secondary btn--size-small"
                disabled={busy !== null}
                onClick={() => void undo(batch)}
              >
                {t('rehearsal.undo')}
              </button>
            ) : (
              <span className="qanun-help__hint">{t('rehearsal.undoneOn', { day: dayWords(undoneAt, language) })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
