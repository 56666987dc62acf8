'use client'
import { useWords } from '../words'

type Props = {
  /** In a sentence, what could not be read. */
  readonly what: string
  readonly message: string
  readonly again: () => void
}

/** Why something could not be read, and another try. */
export const Failure = ({ again, message, what }: Props) => {
  const { t } = useWords('queue')
  return (
    <div className="qanun-queue__failure" role="alert">
      <p>{what}</p>
      <p dir="auto">{message}</p>
      <button type="button" className="btn btn--style-primary btn--size-small" onClick={again}>
        {t('tryAgain')}
      </button>
    </div>
  )
}
