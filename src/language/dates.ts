import { BadDate } from './errors'

/** Where and in which language a date is read. */
export type DateStyle = {
  /** Language and region for Intl, for instance `fa-IR`. */
  readonly intl: string
  /** IANA name, for instance `Asia/Tehran`. A day without a time is the same day everywhere. */
  readonly timeZone: string
  readonly hasWeekday?: boolean
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i

/** Languages for which Intl puts the parts in a wrong order («۱۴۰۵ فروردین ۱, شنبه»); theirs, word by word. */
const ORDER: Readonly<Record<string, readonly Intl.DateTimeFormatPartTypes[]>> = {
  fa: ['weekday', 'day', 'month', 'year'],
}

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * A date in words, in the calendar of the language: "20 March 2026", «۲۹ اسفند ۱۴۰۴».
 * @param iso a day (`2026-03-20`) or a time with its offset (RFC 3339)
 * @throws BadDate for anything else
 */
export const formatDate = (iso: string, style: DateStyle): string => {
  const instant = instantOf(iso)
  const format = formatOf({ ...style, timeZone: DAY.test(iso) ? 'UTC' : style.timeZone })
  const order = ORDER[new Intl.Locale(style.intl).language]
  if (!order) return format.format(instant)
  const parts = format.formatToParts(instant)
  return order.flatMap((type) => parts.find((part) => part.type === type)?.value ?? []).join(' ')
}

/**
 * A moment as feeds have it: RFC 3339, UTC, whole seconds, for instance `2026-11-23T09:30:00Z`.
 * @throws BadDate for an invalid date
 */
export const rfc3339 = (moment: Date | string): string => {
  const instant = typeof moment === 'string' ? instantOf(moment) : moment
  if (Number.isNaN(instant.getTime())) throw new BadDate(String(moment))
  return instant.toISOString().replace(/\.\d{3}Z$/, 'Z')
}

const instantOf = (iso: string): Date => {
  const instant = new Date(iso)
  const isOne = (DAY.test(iso) || TIME.test(iso)) && !Number.isNaN(instant.getTime())
  if (!isOne || !isCalendarDay(iso.slice(0, 10))) throw new BadDate(iso)
  return instant
}

/** Date takes 30 February for 2 March; a calendar doesn't. */
const isCalendarDay = (day: string): boolean => {
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day)
}

const formatOf = ({ hasWeekday = false, intl, timeZone }: DateStyle): Intl.DateTimeFormat => {
  const key = `${intl} ${timeZone} ${hasWeekday}`
  const weekday = hasWeekday ? ({ weekday: 'long' } as const) : {}
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(intl, { ...weekday, day: 'numeric', month: 'long', year: 'numeric', timeZone })
  formats.set(key, format)
  return format
}
