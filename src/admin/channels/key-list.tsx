'use client'
import type { ChannelStatus } from '#distribution'
import { useState } from 'react'

import { Dialog, DialogAction } from '../queue/dialog'
import { useWords } from '../words'
import { momentWords } from './moment-words'
import { NewKey } from './new-key'
import type { ChannelScreen } from './use-channel'

type Key = ChannelStatus['keys'][number]

const isRunning = ({ endsAt }: Key): boolean => endsAt === null || Date.parse(endsAt) > Date.now()

/** The keys that consumers show, and how far these are. */
export const KeyList = ({ keys, screen }: { keys: readonly Key[]; screen: ChannelScreen }) => {
  const { t } = useWords('channels')
  const [ending, setEnding] = useState<Key | null>(null)
  return (
    <section className="qanun-channel__part" aria-label={t('keys.heading')}>
      <h3>{t('keys.heading')}</h3>
      <p>{t('keys.explained')}</p>
      {keys.length === 0 && <p>{t('keys.none')}</p>}
      <ul className="qanun-channel__keys">
        {keys.map((key) => (
          <li key={key.id} data-running={isRunning(key)}>
            <code dir="ltr">…{key.lastFour}</code>
            <KeyFacts shown={key} />
            {screen.mayAct && isRunning(key) && (
              <button
                type="button"
                className="btn btn--style-secondary btn--size-small"
                disabled={screen.isBusy}
                onClick={() => setEnding(key)}
              >
                {t('keys.end')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {screen.mayAct && <NewKey screen={screen} hasOthers={keys.some(isRunning)} />}
      {ending && (
        <Dialog
          heading={t('keys.endHeading', { lastFour: ending.lastFour })}
          closeLabel={t('keys.cancel')}
          close={() => setEnding(null)}
          actions={
            <DialogAction
              act={() => {
                setEnding(null)
                void screen.act(`keys/${ending.id}/end`)
              }}
            >
              {t('keys.end')}
            </DialogAction>
          }
        >
          <p>{t('keys.endBody')}</p>
        </Dialog>
      )}
    </section>
  )
}

const KeyFacts = ({ shown }: { shown: Key }) => {
  const { language, t } = useWords('channels')
  const { at, endsAt, lag, seenAt, seq } = shown
  return (
    <span className="qanun-channel__facts">
      <span>{t('keys.madeAt', { moment: momentWords(at, language) })}</span>
      {!isRunning(shown) && <strong>{t('keys.ended')}</strong>}
      {endsAt !== null && isRunning(shown) && (
        <strong>{t('keys.endsAt', { moment: momentWords(endsAt, language) })}</strong>
      )}
      <span>{seenAt === null ? t('keys.neverUsed') : t('keys.seen', { moment: momentWords(seenAt, language) })}</span>
      {seenAt !== null && seq === null && <span>{t('keys.neverSeen')}</span>}
      {lag !== null && isRunning(shown) && (
        <span data-behind={lag > 0}>{lag === 0 ? t('keys.upToDate') : t('keys.lag', { count: lag })}</span>
      )}
    </span>
  )
}
