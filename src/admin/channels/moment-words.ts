import { findLocale } from '#locales'

/** A moment in the calendar of the admin's language and the time of whoever looks. */
export const momentWords = (iso: string, language: string): string =>
  new Intl.DateTimeFormat(findLocale(language).intl, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
