'use client'
import { useState } from 'react'

import { useWords } from '../../words'
import type { UnitWork } from '../desk/state'
import type { HelpState } from '../desk/use-help'
import { useRoom } from '../room'
import { Checks } from './checks'
import { History } from './history'
import { Notes } from './notes'
import { Preview } from './preview'
import { Suggestions } from './suggestions'
import { Terms } from './terms'

const TABS = ['help', 'notes', 'history', 'preview'] as const
type Tab = (typeof TABS)[number]

type Props = {
  readonly work: UnitWork | null
  readonly help: HelpState
  readonly machineText: string | null
  readonly askMachine: () => void
}

/** What helps with the active unit, beside the units. */
export const Panel = ({ askMachine, help, machineText, work }: Props) => {
  const { state } = useRoom()
  const { t } = useWords('translation')
  const [tab, setTab] = useState<Tab>('help')
  return (
    <aside className="qanun-help" aria-label={t('panel.heading')}>
      <div className="qanun-help__tabs" role="tablist" aria-label={t('panel.heading')}>
        {TABS.filter((name) => name !== 'preview' || state.view.hasPage).map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`qanun-tab-${name}`}
            aria-selected={tab === name}
            aria-controls="qanun-help"
            onClick={() => setTab(name)}
          >
            {t(`panel.${name}`)}
            {name === 'notes' && work && work.unit.openNotes > 0 && ` (${work.unit.openNotes})`}
          </button>
        ))}
      </div>
      <div
        id="qanun-help"
        className="qanun-help__content"
        role="tabpanel"
        aria-labelledby={`qanun-tab-${tab}`}
        tabIndex={0}
      >
        {tab === 'preview' ? (
          <Preview work={work} />
        ) : !work ? (
          <p>{t('panel.chooseUnit')}</p>
        ) : (
          <>
            {help.message && <p role="alert">{help.message}</p>}
            {tab === 'help' && (
              <>
                <Checks work={work} />
                <Suggestions help={help.help} machineText={machineText} askMachine={askMachine} work={work} />
                <Terms terms={help.help?.terms ?? []} />
              </>
            )}
            {tab === 'notes' && <Notes work={work} help={help} />}
            {tab === 'history' && <History help={help.help} work={work} />}
          </>
        )}
      </div>
    </aside>
  )
}
