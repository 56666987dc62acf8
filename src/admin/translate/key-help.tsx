'use client'
import { type Ref } from 'react'

import { useWords } from '../words'
import { KEY_HELP } from './commands'

/** The keys, and what each does. */
export const KeyHelp = ({ ref }: { ref: Ref<HTMLDialogElement> }) => {
  const { t } = useWords('translation')
  return (
    <dialog ref={ref} className="qanun-keys" aria-label={t('keys.heading')}>
      <h3>{t('keys.heading')}</h3>
      <dl>
        {KEY_HELP.map(({ does, keys }) => (
          <div key={keys.join('+')}>
            <dt dir="ltr">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="btn btn--style-primary btn--size-small">
          {t('keys.close')}
        </button>
      </form>
    </dialog>
  )
}
