'use client'
import { useWords } from '../words'
import type { Publication } from './use-publication'

type Props = {
  readonly code: string
  readonly name: string
  readonly publication: Publication | undefined
  readonly isCurrent: boolean
  readonly isModified: boolean
}

/** One language's line of the panel. */
export const LocaleState = ({ code, isCurrent, isModified, name, publication }: Props) => {
  const { t } = useWords()
  const state = !publication
    ? 'loading'
    : !publication.published
      ? 'notPublic'
      : publication.isChanged || isModified
        ? 'changed'
        : 'public'
  const blocking = publication?.findings.filter(({ severity }) => severity === 'block').length ?? 0
  return (
    <li data-state={state} data-current={isCurrent}>
      <span lang={code} className="qanun-panel__language">
        {name}
      </span>
      <span className="qanun-panel__state">{t(`publishing.state.${state}`)}</span>
      {blocking > 0 && <span className="qanun-panel__blocking">{t('publishing.blocking', { count: blocking })}</span>}
    </li>
  )
}
