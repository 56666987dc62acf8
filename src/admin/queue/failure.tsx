'use client'
import { useWords } from '../words'

/** Why something could not be read, and another try. */
export const Failure = ({ again, message }: { message: string; again: () => void }) => {
  const { t } = useWords('queue')
  return (
    <div className="qanun-queue__failure" role="alert">
      <p>{t('notLoaded')}</p>
      <p dir="auto">{message}</p>
      <button type="button" className="btn btn--style-primary btn--size-small" onClick={again}>
        {t('tryAgain')}
      </button>
    </div>
  )
}
