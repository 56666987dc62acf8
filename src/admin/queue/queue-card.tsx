import { defaultLocale, isLocale, translator } from '#locales'
import { type QueueSummary, queueSummary } from '#translation'
import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { LaggingList } from './lagging-list'
import { addressOf, type Screen } from './query'
import { languageName, percentWords, shareOf } from './words'

/** The queue at a glance, on the dashboard. */
export const QueueCard = async ({ i18n, payload, user }: ServerProps) => {
  if (!user) return null
  const language = isLocale(i18n.language) ? i18n.language : defaultLocale.code
  const t = translator(language, 'queue')
  const { lagging, locales, mine, overdue, questions } = await queueSummary(payload, String(user.id))
  const { admin } = payload.config.routes
  const to = (screen: Partial<Screen>) => `${admin}/translations${addressOf(screen)}`
  const facts: readonly (readonly [words: string, href: string])[] = [
    [t('card.mine', { count: mine.entries, words: mine.words }), to({ assignee: 'me', show: 'open' })],
    [t('card.overdue', { count: overdue }), to({ show: 'overdue', sort: 'due' })],
    [t('card.questions', { count: questions }), to({ tab: 'questions' })],
  ]
  return (
    <section className="qanun-card" aria-labelledby="qanun-card-heading">
      <header>
        <h2 id="qanun-card-heading">{t('title')}</h2>
        <Link href={to({})} prefetch={false}>
          {t('card.open')}
        </Link>
      </header>
      <div className="qanun-card__columns">
        <ul className="qanun-card__languages">
          {locales.map((one) => (
            <LanguageLine key={one.locale} one={one} language={language} href={to({ to: one.locale, show: 'open' })} />
          ))}
        </ul>
        <ul>
          {facts.map(([words, href]) => (
            <li key={href}>
              <Link href={href} prefetch={false}>
                {words}
              </Link>
            </li>
          ))}
        </ul>
        <LaggingList rows={lagging} language={language} admin={admin} all={to({ show: 'lagging', sort: 'due' })} />
      </div>
    </section>
  )
}

type LineProps = { readonly one: QueueSummary['locales'][number]; readonly language: string; readonly href: string }

const LanguageLine = ({ href, language, one: { locale, words, wordsToDo } }: LineProps) => {
  const t = translator(language, 'queue')
  const name = languageName(locale, language)
  const done = words - wordsToDo
  return (
    <li className="qanun-coverage__bar" data-done={wordsToDo === 0}>
      <span>
        {t('coverage.into', { language: name })} · {percentWords(done, words, language)}
      </span>
      {wordsToDo === 0 ? (
        <span className="qanun-queue__hint">{t('card.allDone')}</span>
      ) : (
        <Link href={href} prefetch={false}>
          {t('card.toDo', { count: wordsToDo })}
        </Link>
      )}
      <div
        role="progressbar"
        aria-label={t('coverage.into', { language: name })}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={shareOf(done, words)}
      >
        <span style={{ inlineSize: `${shareOf(done, words)}%` }} />
      </div>
    </li>
  )
}
