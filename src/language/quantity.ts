import { formatDate } from './dates'
import { BadQuantity } from './errors'
import { formatNumber, pluralCategory } from './numbers'
import { formatPhone } from './phone'

/** An amount, a telephone number or a day, without words. */
export type QuantityFacts = {
  readonly key?: string
  /** The value, or the lower end of a range. */
  readonly value?: number | null
  readonly max?: number | null
  readonly comparator?: string | null
  readonly unit?: string | null
  readonly per?: string | null
  /** E.164. */
  readonly phone?: string | null
  /** ISO 8601 day. */
  readonly date?: string | null
}

export type QuantityWordKey =
  | `quantity.unit.${string}`
  | `quantity.comparator.${string}`
  | `quantity.per.${string}`
  | 'quantity.range'

export type QuantityStyle = {
  /** Language and region for Intl, for instance `fa-IR`. */
  readonly intl: string
  /** IANA name. */
  readonly timeZone: string
  /** The words of the language; a unit's key ends in the plural category, `quantity.unit.litre_one`. Throws for a key it doesn't know. */
  readonly t: (key: QuantityWordKey, params: Readonly<Record<string, string>>) => string
}

/**
 * A quantity in the words, digits and calendar of a language: "about 2 to 3 litres a day", «حدود ۲ تا ۳ لیتر در روز».
 * @throws BadQuantity, BadNumber, BadPhone, BadDate where there is nothing to say or no way to say it
 */
export const formatQuantity = (quantity: QuantityFacts, style: QuantityStyle): string => {
  if (quantity.phone) return formatPhone(quantity.phone, style.intl)
  if (quantity.date) return formatDate(quantity.date, style)
  const compared = withComparator(measure(quantity, style), quantity, style)
  return quantity.per ? style.t(`quantity.per.${quantity.per}`, { quantity: compared }) : compared
}

const withComparator = (amount: string, { comparator }: QuantityFacts, { t }: QuantityStyle): string =>
  comparator ? t(`quantity.comparator.${comparator}`, { quantity: amount }) : amount

/** The unit is said once, after a range, in the plural that the language gives to the whole range. */
const measure = ({ key = '', max, unit, value }: QuantityFacts, { intl, t }: QuantityStyle): string => {
  if (value === null || value === undefined)
    throw new BadQuantity(key, 'it has no value, no telephone number and no date.')
  if (!unit) throw new BadQuantity(key, 'its value has no unit ("none" is one).')
  const isRange = max !== null && max !== undefined
  const number = isRange
    ? t('quantity.range', { min: formatNumber(value, intl), max: formatNumber(max, intl) })
    : formatNumber(value, intl)
  return t(`quantity.unit.${unit}_${pluralCategory(intl, value, isRange ? max : null)}`, { value: number })
}
