'use client'
import type { Person, QueuePage } from '#translation'
import { useState } from 'react'

import { useWords } from '../words'
import { BulkBar } from './bulk-bar'
import { CoverageBars } from './coverage-bars'
import { Dialogs, type DialogName } from './dialogs'
import { Failure } from './failure'
import { Filters } from './filters'
import { Paging } from './paging'
import { filterOf, FIRST_SCREEN, isFiltered, type Screen } from './query'
import { QueueTable } from './queue-table'
import type { Asked } from './use-asked'
import { useSelection } from './use-selection'

type Props = {
  readonly asked: Asked<QueuePage>
  readonly people: readonly Person[]
  readonly screen: Screen
  readonly go: (change: Partial<Screen>, how?: 'push' | 'replace') => void
}

/** The table with its filters, and what can be done with chosen rows. */
export const QueueTab = ({ asked, go, people, screen }: Props) => {
  const { t } = useWords('queue')
  const selection = useSelection(filterOf(screen))
  const [open, setOpen] = useState<DialogName | null>(null)
  const { found } = asked
  const collections = [...new Set((found?.coverage ?? []).map(({ collection }) => collection))]
  const close = (hasChanged: boolean) => {
    setOpen(null)
    if (hasChanged) asked.again()
  }
  return (
    <>
      {found && (
        <CoverageBars
          coverage={found.coverage}
          isOpen={screen.isCoverageOpen}
          toggle={(isCoverageOpen) => go({ isCoverageOpen, page: screen.page }, 'replace')}
          choose={(to, collection) => go({ ...FIRST_SCREEN, isCoverageOpen: true, to, collection })}
        />
      )}
      <Filters collections={collections} people={people} screen={screen} go={go} />
      <BulkBar selection={selection} open={setOpen} again={asked.again} />
      <p className="qanun-queue__count" role="status" aria-live="polite">
        {asked.isLoading ? t('loading') : found ? t('found', { count: found.total }) : ''}
      </p>
      {asked.failure !== null && <Failure what={t('notLoaded')} message={asked.failure} again={asked.again} />}
      {found && (
        <div aria-busy={asked.isLoading} className="qanun-queue__results">
          {found.rows.length > 0 ? (
            <QueueTable rows={found.rows} people={people} selection={selection} />
          ) : (
            <Nothing isFiltered={isFiltered(screen)} reset={() => go(FIRST_SCREEN)} />
          )}
          <Paging page={found.page} pages={found.pages} screen={screen} go={(page) => go({ page })} />
        </div>
      )}
      <Dialogs
        open={open}
        chosen={selection.rows}
        people={people}
        collections={collections}
        screen={screen}
        close={close}
      />
    </>
  )
}

const Nothing = ({ isFiltered: hasFilter, reset }: { isFiltered: boolean; reset: () => void }) => {
  const { t } = useWords('queue')
  return (
    <div className="qanun-queue__empty">
      <p>{t(hasFilter ? 'empty.filtered' : 'empty.all')}</p>
      {hasFilter && (
        <button type="button" className="btn btn--style-secondary btn--size-small" onClick={reset}>
          {t('filter.reset')}
        </button>
      )}
    </div>
  )
}
