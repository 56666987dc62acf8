import { standstills } from '#distribution'
import { defaultLocale, isLocale, translator } from '#locales'
import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

/** On the dashboard: channels that wait for somebody. Nothing where there are none, or for who can't see channels. */
export const StandstillCard = async ({ i18n, payload, permissions, user }: ServerProps) => {
  if (!user || !permissions?.collections?.channels?.read) return null
  const still = await standstills(payload)
  if (still.length === 0) return null
  const t = translator(isLocale(i18n.language) ? i18n.language : defaultLocale.code, 'channels')
  return (
    <section className="qanun-card" aria-labelledby="qanun-standstill-heading">
      <header>
        <h2 id="qanun-standstill-heading">{t('standstill')}</h2>
      </header>
      <ul>
        {still.map(({ detail, fault, id, name }) => (
          <li key={id}>
            <Link href={`${payload.config.routes.admin}/collections/channels/${id}`} prefetch={false}>
              {name}
            </Link>{' '}
            {t(`run.fault.${fault}`)} {detail && <bdi dir="ltr">{detail}</bdi>}
          </li>
        ))}
      </ul>
    </section>
  )
}
