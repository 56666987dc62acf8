'use client'
import { findLocale } from '#locales'
import type { QueueRow as Row } from '#translation'
import { Link } from '@payloadcms/ui'

import { useWords } from '../words'
import { Due } from './due'
import { Languages } from './languages'
import { StateCounts } from './state-counts'
import { useCollectionNames } from './use-collection-names'
import { useLinks } from './use-links'

type Props = {
  readonly row: Row
  /** Of whoever has it; null for nobody. */
  readonly assignee: string | null
  readonly isChosen: boolean
  readonly toggle: () => void
}

/** One entry in one language. */
export const QueueRow = ({ assignee, isChosen, row, toggle }: Props) => {
  const { t } = useWords('queue')
  const nameOf = useCollectionNames()
  const { translate } = useLinks()
  const title = row.title || t('table.untitled')
  return (
    <tr role="row" data-row="" data-chosen={isChosen}>
      <td role="cell" className="qanun-queue-table__choose">
        <input type="checkbox" checked={isChosen} aria-label={t('table.choose', { title })} onChange={toggle} />
      </td>
      <td role="cell" className="qanun-queue-table__entry">
        <Link href={translate(row.type, row.entry, row.locale)} prefetch={false}>
          <bdi lang={row.sourceLocale} dir={findLocale(row.sourceLocale).direction}>
            {title}
          </bdi>
        </Link>
        <span className="qanun-queue__hint">{nameOf(row.type)}</span>
      </td>
      <td role="cell">
        <Languages from={row.sourceLocale} to={row.locale} />
      </td>
      <td role="cell">
        <StateCounts row={row} />
      </td>
      <td role="cell">
        {row.wordsToDo > 0 ? (
          t('words', { count: row.wordsToDo })
        ) : (
          <span className="qanun-queue__hint">{t('nothingToDo')}</span>
        )}
      </td>
      <td role="cell">
        <Due row={row} />
      </td>
      <td role="cell">
        {row.assignee === null ? (
          <span className="qanun-queue__hint">{t('assignee.none')}</span>
        ) : (
          <bdi>{assignee ?? t('assignee.gone')}</bdi>
        )}
      </td>
    </tr>
  )
}
