import { toLocaleDigits } from './digits'
import { directionOf } from './direction'
import { BadPhone } from './errors'
import { isolated } from './bidi'

const E164 = /^\+[1-9]\d{3,14}$/

/** Country codes of one and of two digits; all others have three (ITU-T E.164, list of assigned codes). */
const COUNTRY = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

const NO_BREAK_SPACE = '\u00a0'

/**
 * A telephone number in groups, from left to right in every language: +98 21 1234 5678. Among right-to-left text it is
 * isolated (U+2068 … U+2069), or its groups would change places.
 * @param phone in international form (E.164)
 * @throws BadPhone for any other form
 */
export const formatPhone = (phone: string, intl: string): string => {
  if (!E164.test(phone)) throw new BadPhone(phone)
  const digits = phone.slice(1)
  const country = COUNTRY.exec(digits)?.[0] ?? digits.slice(0, 3)
  const groups = [`+${country}`, ...groupsOf(country, digits.slice(country.length))]
  const text = toLocaleDigits(groups.join(NO_BREAK_SPACE), intl)
  return directionOf(intl) === 'rtl' ? isolated(text) : text
}

/** Iran's land lines have two digits for the province, then their own: eight, or four where a firm has a short number. */
const isIranianLandLine = (country: string, national: string): boolean =>
  country === '98' && /^[1-8]\d{5,9}$/.test(national)

const groupsOf = (country: string, national: string): string[] =>
  isIranianLandLine(country, national) ? [national.slice(0, 2), ...evenGroups(national.slice(2))] : evenGroups(national)

/** At most four digits a group, the longer groups last. */
const evenGroups = (digits: string): string[] => {
  const count = Math.ceil(digits.length / 4)
  const groups: string[] = []
  for (let index = 0, from = 0; index < count; index += 1) {
    const size = Math.floor((digits.length - from) / (count - index))
    groups.push(digits.slice(from, from + size))
    from += size
  }
  return groups
}
