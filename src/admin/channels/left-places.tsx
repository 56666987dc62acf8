'use client'
import type { ShownLeftPlace } from '#distribution'

import { useWords } from '../words'
import { LeftPlace } from './left-place'

/** Where the channel was taken before, and its export still is. */
export const LeftPlaces = ({ places }: { places: readonly ShownLeftPlace[] }) => {
  const { t } = useWords('channels')
  return (
    <section className="qanun-channel__part" aria-label={t('left.heading')}>
      <h3>{t('left.heading')}</h3>
      <p>{t('left.explained')}</p>
      <ul className="qanun-channel__left">
        {places.map((place) => (
          <li key={place.id}>
            <LeftPlace place={place} />
          </li>
        ))}
      </ul>
    </section>
  )
}
