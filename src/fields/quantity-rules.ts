import type { WordKey } from '#locales'
import type { ArrayFieldValidation } from 'payload'

import { faultWords } from './fault-words'

type Row = Readonly<Record<string, unknown>>

const KEY = /^[a-z][a-z0-9-]*$/
const PHONE = /^\+[1-9]\d{3,14}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** What is wrong, by its key in the words of faults, and what fills their gaps. */
export type QuantityFault = { readonly words: WordKey<'faults'>; readonly facts: Readonly<Record<string, string>> }

/** What is wrong with one quantity, or null. Phone numbers are E.164, dates ISO 8601 days. */
export const quantityFault = (row: Row): QuantityFault | null => {
  const key = String(row.key ?? '')
  const fault = (name: string, example: Readonly<Record<string, string>> = {}): QuantityFault => ({
    words: `quantity.${name}`,
    facts: { key, ...example },
  })
  if (!KEY.test(key)) return fault('key')
  const kinds = [isSet(row.value), isSet(row.phone), isSet(row.date)].filter(Boolean).length
  if (kinds !== 1) return fault('kinds')
  if (isSet(row.value) && !isNumber(row.value)) return fault('value')
  if (isSet(row.value) && !isSet(row.unit)) return fault('unit')
  if (isSet(row.max) && !(isNumber(row.max) && isNumber(row.value) && row.max > row.value)) return fault('max')
  if (isSet(row.phone) && !PHONE.test(String(row.phone))) return fault('phone', { example: '+982112345678' })
  if (isSet(row.date) && !isDay(String(row.date))) return fault('date', { example: '2026-11-23' })
  return null
}

/** Whether the calendar has this day: 31 February would become a day of March, and the 45th of a month no date at all. */
const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`)
  return DAY.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Every row by itself, and that no key stands twice. */
export const validateQuantities: ArrayFieldValidation = (value, { req }) => {
  const t = faultWords(req)
  const rows = (Array.isArray(value) ? value : []) as Row[]
  const keys = rows.map(({ key }) => String(key ?? ''))
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice) return t('quantity.twice', { key: twice })
  const fault = rows.map(quantityFault).find((found) => found !== null)
  return fault ? t(fault.words, fault.facts) : true
}
