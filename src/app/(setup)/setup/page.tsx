import Negotiator from 'negotiator'
import { headers } from 'next/headers'

import { environment } from '#environment'
import { defaultLocale, findLocale, localeRegistry, translator } from '#locales'
import { isFirstAccountToken } from '#server'

import { SetupForm } from './form'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<{ token?: string | string[] }> }

/** Where the one-time link of the terminal leads. */
const Page = async ({ searchParams }: Props) => {
  const { token } = await searchParams
  const given = typeof token === 'string' ? token : ''
  const accepted = (await headers()).get('accept-language') ?? ''
  const codes = localeRegistry.map(({ code }) => code)
  const language = new Negotiator({ headers: { 'accept-language': accepted } }).language(codes) ?? defaultLocale.code
  const t = translator(language, 'admin')
  const isValid = isFirstAccountToken(given, environment().dataDir)
  return (
    <main lang={language} dir={findLocale(language).direction}>
      <h1>{t('setup.title')}</h1>
      {isValid ? (
        <>
          <p>{t('setup.intro')}</p>
          <SetupForm language={language} token={given} />
        </>
      ) : (
        <p role="alert">{t('setup.badLink')}</p>
      )}
    </main>
  )
}

export default Page
