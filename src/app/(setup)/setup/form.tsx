'use client'
import { translator } from '#locales'
import { useActionState } from 'react'

import { makeAccount, type SetupState } from './make-account'

const NOTHING: SetupState = { problem: null }

export const SetupForm = ({ language, token }: { language: string; token: string }) => {
  const t = translator(language, 'admin')
  const [state, action, isPending] = useActionState(makeAccount, NOTHING)
  return (
    <form action={action}>
      <input type="hidden" name="token" value={token} />
      <label>
        {t('setup.name')}
        <input name="name" required autoComplete="name" maxLength={120} />
      </label>
      <label>
        {t('setup.email')}
        <input name="email" type="email" required autoComplete="username" dir="ltr" />
      </label>
      <label>
        {t('setup.password')}
        <input name="password" type="password" required minLength={12} autoComplete="new-password" dir="ltr" />
      </label>
      {state.problem === 'badLink' && <p role="alert">{t('setup.badLink')}</p>}
      {state.problem === 'shortPassword' && <p role="alert">{t('setup.shortPassword')}</p>}
      {state.problem === 'failed' && <p role="alert">{t('setup.failed', { reason: state.reason ?? '' })}</p>}
      <button disabled={isPending}>{t('setup.create')}</button>
    </form>
  )
}
