'use client'
import { useWords } from '../words'
import { languageName } from './words'

/** From one language into another. */
export const Languages = ({ from, to }: { from: string; to: string }) => {
  const { language, t } = useWords('queue')
  return (
    <span className="qanun-queue__languages">
      {languageName(from, language)}
      <span aria-hidden="true" className="qanun-queue__arrow" />
      <span className="qanun-visually-hidden"> {t('into')} </span>
      {languageName(to, language)}
    </span>
  )
}
