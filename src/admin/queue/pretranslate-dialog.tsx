'use client'
import type { QueueRow } from '#translation'
import { useMemo, useState } from 'react'

import { useWords } from '../words'
import { placeOf } from './api'
import { Dialog, DialogAction, DialogFailure } from './dialog'
import { PretranslationFacts } from './pretranslation-facts'
import { PretranslationResult } from './pretranslation-result'
import { usePretranslation } from './use-pretranslation'

type Props = { readonly chosen: readonly QueueRow[]; readonly close: (hasChanged: boolean) => void }

/** Fills what is missing from the memory and by machine: first what it would do and cost, then entry by entry. */
export const PretranslateDialog = ({ chosen, close }: Props) => {
  const { t } = useWords('queue')
  const entries = useMemo(() => chosen.map(placeOf), [chosen])
  const { count, progress, run, stop } = usePretranslation(entries)
  const [wantsMachine, setWantsMachine] = useState(true)
  const { failure, isStopping, stage, sum, through } = progress
  const isUnderWay = stage === 'counting' || stage === 'running'
  const useMachine = wantsMachine && sum.machine !== null
  const wouldFill = sum.fromMemory + (useMachine ? sum.fromMachine : 0)
  const [hasRun, setHasRun] = useState(false)
  const begin = () => {
    setHasRun(true)
    run(useMachine)
  }
  return (
    <Dialog
      heading={t('pretranslate.heading', { count: entries.length })}
      close={() => close(hasRun)}
      closeLabel={stage === 'done' ? t('dialog.close') : t('dialog.cancel')}
      actions={
        <>
          {stage === 'ready' && (
            <DialogAction isDisabled={wouldFill === 0} act={begin}>
              {t('pretranslate.run')}
            </DialogAction>
          )}
          {failure !== null && !hasRun && <DialogAction act={count}>{t('tryAgain')}</DialogAction>}
          {stage === 'running' && (
            <DialogAction isDisabled={isStopping} act={stop}>
              {t(isStopping ? 'pretranslate.stopping' : 'pretranslate.stop')}
            </DialogAction>
          )}
        </>
      }
    >
      {isUnderWay && (
        <div className="qanun-dialog__progress">
          <progress max={entries.length} value={through} aria-label={t(`pretranslate.${stage}`)} />
          <span>
            {t(`pretranslate.${stage}`)} {t('pretranslate.through', { through, all: entries.length })}
          </span>
        </div>
      )}
      <div role="status" aria-live="polite">
        {stage === 'ready' && <PretranslationFacts sum={sum} useMachine={useMachine} setMachine={setWantsMachine} />}
        {stage === 'done' && hasRun && <PretranslationResult sum={sum} through={through} all={entries.length} />}
      </div>
      <DialogFailure message={failure} />
    </Dialog>
  )
}
