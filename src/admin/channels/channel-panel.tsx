'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import { useWords } from '../words'
import { DeliveryLog } from './delivery-log'
import { KeyList } from './key-list'
import { LeftPlaces } from './left-places'
import { Run } from './run'
import { Signatures } from './signatures'
import { type ChannelScreen, useChannel } from './use-channel'

/** What stands below the form of a channel: its keys, how the sending goes, the log. */
export const ChannelPanel = () => {
  const { id } = useDocumentInfo()
  const { t } = useWords('channels')
  return (
    <section className="qanun-channel" aria-label={t('heading')}>
      <h2>{t('heading')}</h2>
      {id ? <Loaded id={String(id)} /> : <p>{t('saveFirst')}</p>}
    </section>
  )
}

const Loaded = ({ id }: { id: string }) => {
  const screen = useChannel(id)
  const { t } = useWords('channels')
  return (
    <>
      <Failure screen={screen} />
      {screen.status && (
        <>
          <p>
            {t('address')}{' '}
            <code dir="ltr" className="qanun-channel__address">
              {screen.status.address}
            </code>
          </p>
          {screen.status.left.length > 0 && <LeftPlaces places={screen.status.left} />}
          <KeyList screen={screen} keys={screen.status.keys} />
          {screen.status.signing.length > 0 && <Signatures screen={screen} signing={screen.status.signing} />}
          {screen.status.destination !== 'pull' && (
            <>
              <Run screen={screen} status={screen.status} />
              <DeliveryLog id={id} screen={screen} newest={screen.status.deliveries} />
            </>
          )}
        </>
      )}
    </>
  )
}

const Failure = ({ screen: { again, failure, status } }: { screen: ChannelScreen }) => {
  const { t } = useWords('channels')
  if (failure === null) return status ? null : <p role="status">{t('loading')}</p>
  return (
    <div role="alert" className="qanun-channel__failure">
      <p dir="auto">{failure}</p>
      <button type="button" className="btn btn--style-secondary btn--size-small" onClick={again}>
        {t('tryAgain')}
      </button>
    </div>
  )
}
