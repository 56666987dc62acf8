'use client'
import { useWords } from '../../words'
import { textOf, type UnitWork } from '../desk/state'
import { useRoom } from '../room'
import { wordDiff } from '../text/difference'
import { readMarked } from '../text/pieces'
import { markedOf } from '../text/marked'
import { DiffView } from './diff-view'
import { MarkedView } from './marked-view'

/** Two texts for one unit: a colleague's, saved meanwhile, and the one written here. A person chooses; none is lost. */
export const TwoTexts = ({ work }: { work: UnitWork }) => {
  const { desk, showsHalfSpaces, target } = useRoom()
  const { t } = useWords('translation')
  const { key, marks } = work.unit
  const theirs = work.theirs?.target ?? ''
  const mine = textOf(work)
  return (
    <section className="qanun-two-texts" role="alert" aria-label={t('conflict.heading')}>
      <p>{t('conflict.heading')}</p>
      <dl>
        <dt>{t('conflict.theirs')}</dt>
        <dd {...target}>
          <MarkedView marked={theirs} marks={marks} showsHalfSpaces={showsHalfSpaces} />
        </dd>
        <dt>{t('conflict.mine')}</dt>
        <dd {...target}>
          <DiffView parts={wordDiff(readable(theirs), readable(mine), target.lang)} />
        </dd>
      </dl>
      <div className="qanun-unit__actions">
        <button
          type="button"
          className="btn btn--style-secondary btn--size-small"
          onClick={() => void desk.choose(key, 'theirs')}
        >
          {t('conflict.takeTheirs')}
        </button>
        <button
          type="button"
          className="btn btn--style-primary btn--size-small"
          onClick={() => void desk.choose(key, 'mine')}
        >
          {t('conflict.takeMine')}
        </button>
      </div>
    </section>
  )
}

const readable = (marked: string): string => markedOf(readMarked(marked))
