'use client'
import type { NamedHit } from '#translation'
import type { ReactNode } from 'react'

import { useWords } from '../../words'
import type { UnitWork } from '../desk/state'
import type { Help } from '../desk/types'
import { useRoom } from '../room'
import { DiffView } from '../rows/diff-view'
import { MarkedView } from '../rows/marked-view'
import { suggestionsOf } from './suggestions-of'

type Props = {
  readonly help: Help | null
  readonly machineText: string | null
  readonly askMachine: () => void
  readonly work: UnitWork
}

export const Suggestions = ({ askMachine, help, machineText, work }: Props) => {
  const { state } = useRoom()
  const { t } = useWords('translation')
  const { machine } = state.view
  const texts = suggestionsOf(help, machineText)
  const hits = (help?.memory ?? []).slice(0, texts.length - (machineText === null ? 0 : 1))
  return (
    <section aria-label={t('suggestions.heading')}>
      <h4>{t('suggestions.heading')}</h4>
      {help === null && <p>{t('panel.loading')}</p>}
      {help !== null && texts.length === 0 && <p>{t('suggestions.none')}</p>}
      <ol className="qanun-suggestions">
        {hits.map((hit, index) => (
          <Suggestion key={hit.remembered.id} text={hit.target} number={index + 1} work={work}>
            <HitFacts hit={hit} />
          </Suggestion>
        ))}
        {machineText !== null && (
          <Suggestion text={machineText} number={texts.length} work={work}>
            <span className="qanun-suggestions__origin">{t('suggestions.byMachine', { name: machine ?? '' })}</span>
          </Suggestion>
        )}
      </ol>
      {machine === null ? (
        <p className="qanun-help__hint">{t('suggestions.noMachine')}</p>
      ) : (
        machineText === null &&
        state.view.canWrite && (
          <button type="button" className="btn btn--style-secondary btn--size-small" title="Alt+T" onClick={askMachine}>
            {t('suggestions.askMachine', { name: machine })}
          </button>
        )
      )}
    </section>
  )
}

const Suggestion = ({
  children,
  number,
  text,
  work,
}: {
  children: ReactNode
  number: number
  text: string
  work: UnitWork
}) => {
  const { put, showsHalfSpaces, state, target } = useRoom()
  const { language, t } = useWords('translation')
  return (
    <li>
      <button type="button" disabled={!state.view.canWrite} title={`Alt+${number}`} onClick={() => put(text)}>
        <span className="qanun-suggestions__number" aria-hidden="true">
          {number.toLocaleString(language)}
        </span>
        <span className="qanun-visually-hidden">{t('suggestions.take')}</span>
        <span className="qanun-suggestions__text" {...target}>
          <MarkedView marked={text} marks={work.unit.marks} showsHalfSpaces={showsHalfSpaces} />
        </span>
      </button>
      {children}
    </li>
  )
}

const HitFacts = ({ hit }: { hit: NamedHit }) => {
  const { source } = useRoom()
  const { language, t } = useWords('translation')
  const { at, origin } = hit.remembered
  const isOther = hit.diff.some(({ kind }) => kind !== 'same')
  return (
    <>
      <span className="qanun-suggestions__origin qanun-facts">
        <strong data-percent={hit.percent >= 100 ? 'same' : 'similar'}>
          {t('suggestions.percent', { percent: hit.percent })}
        </strong>
        <span>{t(`origin.${origin}`)}</span>
        <span>
          <bdi>{hit.from}</bdi>
        </span>
        <span>{new Date(at).toLocaleDateString(language)}</span>
        {hit.penalties.map((penalty) => (
          <span key={penalty}>{t(`penalty.${penalty}`)}</span>
        ))}
      </span>
      {isOther && (
        <p className="qanun-suggestions__diff" {...source}>
          <DiffView parts={hit.diff} />
        </p>
      )}
    </>
  )
}
