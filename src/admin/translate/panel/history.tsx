'use client'
import { useWords } from '../../words'
import { isWritten, type UnitWork } from '../desk/state'
import type { Help } from '../desk/types'
import { useRoom } from '../room'
import { MarkedView } from '../rows/marked-view'

/** What the unit's translation was, newest first; each can be taken again. */
export const History = ({ help, work }: { help: Help | null; work: UnitWork }) => {
  const { put, showsHalfSpaces, state, target } = useRoom()
  const { language, t } = useWords('translation')
  if (help === null) return <p>{t('panel.loading')}</p>
  if (help.history.length === 0) return <p className="qanun-help__hint">{t('history.none')}</p>
  return (
    <ol className="qanun-history">
      {help.history.map(({ at, name, origin, state: was, target: text }, index) => (
        <li key={`${at}-${index}`}>
          <span className="qanun-help__hint qanun-facts">
            <span>{t(`state.${was}`)}</span>
            <span>{t(`origin.${origin}`)}</span>
            <span>
              <bdi>{name ?? t('notes.somebody')}</bdi>
            </span>
            <span>{new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })}</span>
          </span>
          <p {...target}>
            <MarkedView marked={text ?? ''} marks={work.unit.marks} showsHalfSpaces={showsHalfSpaces} />
          </p>
          {text !== null && state.view.canWrite && isWritten(work.unit) && (
            <button type="button" className="qanun-link" onClick={() => put(text)}>
              {t('history.takeAgain')}
            </button>
          )}
        </li>
      ))}
    </ol>
  )
}
