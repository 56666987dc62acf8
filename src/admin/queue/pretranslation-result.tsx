'use client'
import type { Pretranslation } from '#translation'

import { useWords } from '../words'

type Props = {
  readonly sum: Pretranslation
  /** How many of all entries are through. */
  readonly through: number
  readonly all: number
}

/** What a pre-translation did. */
export const PretranslationResult = ({ all, sum, through }: Props) => {
  const { t } = useWords('queue')
  const { fromMachine, fromMemory, gone, left, refused } = sum
  return (
    <>
      <p>{t('pretranslate.filled', { count: fromMemory + fromMachine })}</p>
      {left > 0 && <p>{t('pretranslate.left', { count: left })}</p>}
      {refused.length > 0 && (
        <details>
          <summary>{t('pretranslate.refused', { count: refused.length })}</summary>
          <ul>
            {refused.map(({ id, key, reason, type }) => (
              <li key={`${type}/${id} ${key}`} dir="ltr" lang="en">
                <code>{key}</code> {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      {gone.length > 0 && <p>{t('pretranslate.gone', { count: gone.length })}</p>}
      {through < all && <p>{t('pretranslate.stopped', { through, all })}</p>}
      <p className="qanun-queue__hint">{t('pretranslate.unconfirmed')}</p>
    </>
  )
}
