/** Names, dates and shares in the language the admin is shown in. */
import { formatDate } from '#language'
import { findLocale } from '#locales'

/** A language's name, in another language. */
export const languageName = (code: string, language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code

/** A day, or the day of a moment, in the calendar of the language. */
export const dayWords = (iso: string, language: string): string => {
  const { intl, timeZone } = findLocale(language)
  return formatDate(iso, { intl, timeZone })
}

/** Never rounded up: 100 % means that nothing is left. */
export const percentWords = (done: number, all: number, language: string): string =>
  (shareOf(done, all) / 100).toLocaleString(findLocale(language).intl, { style: 'percent' })

/** How many whole hundredths are done. Of nothing, all is done. */
export const shareOf = (done: number, all: number): number => (all === 0 ? 100 : Math.floor((100 * done) / all))

/** A sum of money, in the language's digits; parts of a cent count as one, so that nothing looks free that isn't. */
export const moneyWords = (amount: number, currency: string, language: string): string =>
  amount.toLocaleString(findLocale(language).intl, { style: 'currency', currency, roundingMode: 'ceil' })

const MACHINES: Readonly<Record<string, string>> = {
  openai: 'OpenAI',
  deepl: 'DeepL',
  libretranslate: 'LibreTranslate',
}

/** A machine translator by the name it has for people. */
export const machineTitle = (name: string): string => MACHINES[name] ?? name
