/** Numbers, sizes and moments in the language the admin is shown in. */
import { findLocale } from '#locales'

/** At most one digit behind the point; small ones are not told as nothing. */
export const numberWords = (value: number, language: string): string =>
  value.toLocaleString(
    findLocale(language).intl,
    value < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 1 },
  )

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** A size in the largest unit of which there is at least one; a thousand of one are the next. */
export const sizeWords = (bytes: number, language: string): string => {
  const place = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3))
  return (bytes / 1000 ** place).toLocaleString(findLocale(language).intl, {
    style: 'unit',
    unit: UNITS[place] ?? 'byte',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  })
}

export const millisecondsWords = (milliseconds: number, language: string): string =>
  milliseconds.toLocaleString(findLocale(language).intl, {
    style: 'unit',
    unit: 'millisecond',
    unitDisplay: 'short',
    maximumFractionDigits: milliseconds < 10 ? 1 : 0,
  })

/** Day and time of a moment, where the reader is. */
export const momentWords = (iso: string, language: string): string =>
  new Intl.DateTimeFormat(findLocale(language).intl, { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(iso))

const SPANS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** How long ago something was, in the largest span of which there is at least one. */
export const agoWords = (iso: string, now: string, language: string): string => {
  const seconds = Math.max(0, (Date.parse(now) - Date.parse(iso)) / 1000)
  const [unit, size] = SPANS.find(([, length]) => seconds >= length) ?? (['second', 1] as const)
  return new Intl.RelativeTimeFormat(findLocale(language).intl, { numeric: 'always' }).format(
    -Math.floor(seconds / size),
    unit,
  )
}
