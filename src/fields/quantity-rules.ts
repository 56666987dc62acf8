import type { ArrayFieldValidation } from 'payload'

type Row = Readonly<Record<string, unknown>>

const KEY = /^[a-z][a-z0-9-]*$/
const PHONE = /^\+[1-9]\d{3,14}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** What is wrong with one quantity, in a sentence, or null. Phone numbers are E.164, dates ISO 8601 days. */
export const quantityFault = (row: Row): string | null => {
  const key = String(row.key ?? '')
  if (!KEY.test(key))
    return `"${key}" can't be a quantity's key: use lower-case letters, digits and hyphens, a letter first.`
  const kinds = [isSet(row.value), isSet(row.phone), isSet(row.date)].filter(Boolean).length
  if (kinds !== 1) return `The quantity "${key}" needs exactly one of value, phone number and date.`
  if (isSet(row.value) && !isNumber(row.value)) return `The value of "${key}" is not a number.`
  if (isSet(row.value) && !isSet(row.unit)) return `The quantity "${key}" has a value and no unit ("none" is one).`
  if (isSet(row.max) && !(isNumber(row.max) && isNumber(row.value) && row.max > row.value))
    return `The upper end of "${key}" must be a number above its value.`
  if (isSet(row.phone) && !PHONE.test(String(row.phone)))
    return `The phone number of "${key}" must look like +982112345678 (E.164).`
  if (isSet(row.date) && !isDay(String(row.date))) return `The date of "${key}" must be a day like 2026-11-23.`
  return null
}

/** Whether the calendar has this day: 31 February would become a day of March, and the 45th of a month no date at all. */
const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`)
  return DAY.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Every row by itself, and that no key stands twice. */
export const validateQuantities: ArrayFieldValidation = (value) => {
  const rows = (Array.isArray(value) ? value : []) as Row[]
  const keys = rows.map(({ key }) => String(key ?? ''))
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice) return `Two quantities have the key "${twice}".`
  return rows.map(quantityFault).find((fault) => fault !== null) ?? true
}
