'use client'
import type { ChannelStatus } from '#distribution'

import { useWords } from '../words'
import { momentWords } from './moment-words'
import type { ChannelScreen } from './use-channel'

type Signing = ChannelStatus['signing']

/** With a new one, messages carry both signatures for so long, in hours. */
const OVERLAP_HOURS = 24

/** What receivers of a webhook verify its messages with. */
export const Signatures = ({ screen, signing }: { screen: ChannelScreen; signing: Signing }) => {
  const { language, t } = useWords('channels')
  return (
    <section className="qanun-channel__part" aria-label={t('signing.heading')}>
      <h3>{t('signing.heading')}</h3>
      <p>{t('signing.explained')}</p>
      <ul className="qanun-channel__keys">
        {signing.map(({ endsAt, open, secret, version }) => (
          <li key={version}>
            <span className="qanun-channel__facts">
              <strong>{t('signing.version', { version })}</strong>
              {endsAt !== null && <span>{t('keys.endsAt', { moment: momentWords(endsAt, language) })}</span>}
            </span>
            <dl className="qanun-channel__secrets">
              {open !== null && <Named name={t('signing.open')} value={open} />}
              {secret !== null && <Named name={t('signing.secret')} value={secret} />}
            </dl>
          </li>
        ))}
      </ul>
      {screen.mayAct && (
        <div className="qanun-channel__actions">
          <button
            type="button"
            className="btn btn--style-secondary btn--size-small"
            disabled={screen.isBusy}
            onClick={() => void screen.act('signing-keys', { overlapHours: OVERLAP_HOURS })}
          >
            {t('signing.replace')}
          </button>
          <span>{t('signing.replaceExplained')}</span>
        </div>
      )}
    </section>
  )
}

const Named = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd dir="ltr">
      <code>{value}</code>
    </dd>
  </div>
)
