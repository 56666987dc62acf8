'use client'
import { useMemo, useRef } from 'react'

import { useWords } from '../words'
import type { Api } from './desk/api'
import type { Desk } from './desk/desk'
import { isWritten, textOf } from './desk/state'
import { useCheck } from './desk/use-check'
import { useAutosave, useDeskState } from './desk/use-desk'
import { useHelp } from './desk/use-help'
import { KeyHelp } from './key-help'
import { Orphans } from './orphans'
import { Panel } from './panel/panel'
import { type Room, RoomProvider, type Side } from './room'
import { UnitList } from './rows/unit-list'
import { Toolbar } from './toolbar'
import { useActive } from './use-active'
import { useKeys } from './use-keys'
import { useMachine } from './use-machine'
import { usePlaces } from './use-places'
import { useSteps } from './use-steps'
import { useWorklist } from './use-worklist'

type Props = { readonly desk: Desk; readonly api: Api; readonly source: Side; readonly target: Side }

/** The units, the help beside them, and the tools above. */
export const Workbench = ({ api, desk, source, target }: Props) => {
  const state = useDeskState(desk)
  useAutosave(desk)
  const screen = useRef<HTMLDivElement>(null)
  const keyHelp = useRef<HTMLDialogElement>(null)
  const active = useActive(desk, state)
  const work = active.key === null ? null : (state.works[active.key] ?? null)
  const list = useWorklist(state, active.key)
  const help = useHelp(api, active.key, work?.unit.version ?? 0)
  const isWriting = work !== null && isWritten(work.unit)
  const checked = useCheck(api, desk, isWriting ? active.key : null, work ? textOf(work) : '')
  const machine = useMachine(api, active.key)
  const steps = useSteps({ desk, state, keys: list.keys, active, help: help.help, machine })
  const places = usePlaces(screen, keyHelp, active.surface)
  const onKeyDown = useKeys(steps, places)
  const room: Room = useMemo(
    () => ({ desk, state, api, source, target, checked, ...active.room, ...steps.room }),
    [desk, state, api, source, target, checked, active.room, steps.room],
  )
  const { t } = useWords('translation')
  return (
    <RoomProvider value={room}>
      <div ref={screen} className="qanun-translate__desk" onKeyDown={onKeyDown}>
        <Toolbar list={list} toggleHalfSpaces={steps.toggleHalfSpaces} showKeys={places.showHelp} />
        <Orphans />
        {state.order.length === 0 ? (
          <p className="qanun-translate__message">{t('list.empty')}</p>
        ) : (
          <div className="qanun-translate__panes">
            <UnitList keys={list.keys} terms={help.help?.terms ?? []} />
            <Panel work={work} help={help} machineText={machine.text} askMachine={machine.ask} />
          </div>
        )}
        <p className="qanun-visually-hidden" role="status" aria-live="polite">
          <span key={steps.said.at}>{steps.said.words}</span>
        </p>
        <KeyHelp ref={keyHelp} />
      </div>
    </RoomProvider>
  )
}
