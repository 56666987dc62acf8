'use client'
import type { ShownLeftPlace } from '#distribution'

import { useWords } from '../words'
import { momentWords } from './moment-words'

/** Where an export was left, since when, and what stands against its removal. */
export const LeftPlace = ({ place }: { place: ShownLeftPlace }) => {
  const { language, t } = useWords('channels')
  const { destination, detail, fault, leftAt, nextAt, where } = place
  return (
    <>
      <p>
        {t(`left.${destination}`)} <code dir="ltr">{where}</code>
      </p>
      <p>
        {t('left.since', { moment: momentWords(leftAt, language) })}
        {nextAt !== null && <> · {t('run.nextAt', { moment: momentWords(nextAt, language) })}</>}
      </p>
      {fault !== null && (
        <p role="alert">
          <strong>{t(`left.fault.${fault}`)}</strong> <bdi dir="ltr">{detail}</bdi>
        </p>
      )}
    </>
  )
}
