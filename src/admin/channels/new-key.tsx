'use client'
import { useId, useState } from 'react'

import { useWords } from '../words'
import type { ChannelScreen } from './use-channel'

/** How long the others are still taken, in hours; null: until somebody ends them. */
const OVERLAPS = { keep: null, hour: 1, day: 24, week: 24 * 7, month: 24 * 30 } as const

type Overlap = keyof typeof OVERLAPS

/** Makes a key, and shows it this once. */
export const NewKey = ({ hasOthers, screen }: { hasOthers: boolean; screen: ChannelScreen }) => {
  const { t } = useWords('channels')
  const id = useId()
  const [overlap, setOverlap] = useState<Overlap>('day')
  const [made, setMade] = useState<string | null>(null)
  const make = async () => {
    const overlapHours = hasOthers ? OVERLAPS[overlap] : null
    const answer = await screen.act<{ key: string }>('keys', { overlapHours })
    if (answer) setMade(answer.key)
  }
  if (made !== null) return <ShownOnce made={made} done={() => setMade(null)} />
  return (
    <div className="qanun-channel__actions">
      {hasOthers && (
        <label htmlFor={id}>
          {t('keys.overlap')}{' '}
          <select id={id} value={overlap} onChange={({ target }) => setOverlap(target.value as Overlap)}>
            {(Object.keys(OVERLAPS) as Overlap[]).map((name) => (
              <option key={name} value={name}>
                {t(`keys.overlaps.${name}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        className="btn btn--style-primary btn--size-small"
        disabled={screen.isBusy}
        onClick={() => void make()}
      >
        {t(hasOthers ? 'keys.replace' : 'keys.make')}
      </button>
    </div>
  )
}

const ShownOnce = ({ done, made }: { done: () => void; made: string }) => {
  const { t } = useWords('channels')
  const [isCopied, setCopied] = useState(false)
  return (
    <div className="qanun-channel__made" role="alert">
      <p>{t('keys.once')}</p>
      <output dir="ltr" aria-label={t('keys.new')}>
        {made}
      </output>
      <div className="qanun-channel__actions">
        <button
          type="button"
          className="btn btn--style-secondary btn--size-small"
          onClick={() => void navigator.clipboard.writeText(made).then(() => setCopied(true))}
        >
          {t('keys.copy')}
        </button>
        <button type="button" className="btn btn--style-primary btn--size-small" onClick={done}>
          {t('keys.done')}
        </button>
        <span role="status">{isCopied && t('keys.copied')}</span>
      </div>
    </div>
  )
}
