/** What the staff is told where a recall is not acknowledged: by mail in every language of the installation, by webhook in codes. */
import { findLocale, localeRegistry, translator } from '#locales'

import type { RecallRow } from './rows'
import type { Consumer } from './standings'

type Facts = { readonly recall: RecallRow; readonly behind: readonly Consumer[]; readonly siteUrl: string }

/** Reads the same to whoever gets it: nobody's language is known here. */
export const mailOf = (facts: Facts): { readonly subject: string; readonly text: string } => {
  const parts = localeRegistry.map(({ code }) => partOf(code, facts))
  return {
    subject: parts.map(({ subject }) => subject).join(' · '),
    text: parts.map(({ text }) => text).join('\n\n———\n\n'),
  }
}

/** Each language is in its readers' time zone. Named, because the same mail says the same moment in others. */
const MOMENT: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'long',
}

const partOf = (locale: string, { behind, recall, siteUrl }: Facts) => {
  const t = translator(locale, 'recalls')
  const { intl, timeZone } = findLocale(locale)
  const moment = (iso: string) => new Date(iso).toLocaleString(intl, { ...MOMENT, timeZone })
  const title = titleOf(recall, locale)
  const lines = [
    t('mail.opening', { count: behind.length, moment: moment(recall.at), title }),
    t('mail.urgency', { urgency: t(`urgency.${recall.urgency}`) }),
    t('mail.reason', { reason: recall.reason }),
    ...behind.map(({ channel, lastFour, seenAt }) => {
      if (seenAt === null) return t('mail.removed', { channel })
      if (lastFour === null) return t('mail.destination', { channel, moment: moment(seenAt) })
      return t('mail.key', { channel, lastFour, moment: moment(seenAt) })
    }),
    t('mail.board', { address: `${siteUrl}/admin/recalls` }),
  ]
  return { subject: t('mail.subject', { title }), text: lines.join('\n') }
}

/** In that language, or in the one that was recalled. */
const titleOf = ({ texts }: RecallRow, locale: string): string =>
  (texts.find((text) => text.locale === locale) ?? texts[0])?.title ?? ''

/** The message `recall.unacknowledged`. It has the same id each time it is tried, so that a receiver takes a step once. */
export const alertOf = (
  { behind, recall }: Omit<Facts, 'siteUrl'>,
  { at, step }: { readonly at: string; readonly step: number },
): { readonly id: string; readonly body: string } => ({
  id: `msg_recall_${recall.id}_${step}`,
  body: JSON.stringify({
    type: 'recall.unacknowledged',
    timestamp: at,
    data: {
      recall: recall.id,
      step,
      urgency: recall.urgency,
      type: recall.type,
      id: recall.entry,
      locales: recall.texts.map(({ locale }) => locale),
      since: recall.at,
      consumers: behind.map(({ channel, lastFour, seenAt, seq }) => ({ channel, lastFour, seq, seenAt })),
    },
  }),
})
