'use client'
import { findLocale } from '#locales'

/** A day and the time of it, in the calendar, the digits and the time zone of the language. */
export const momentWords = (iso: string, language: string): string => {
  const { intl, timeZone } = findLocale(language)
  return new Date(iso).toLocaleString(intl, { timeZone, dateStyle: 'medium', timeStyle: 'short' })
}
