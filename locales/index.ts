import i18next, { type TFunction } from 'i18next'

import * as en from './en'
import * as fa from './fa'

export type LocaleDefinition = {
  readonly code: string
  readonly name: string
  readonly englishName: string
  readonly direction: 'ltr' | 'rtl'
  readonly isDefault: boolean
  readonly intl: string
  readonly timeZone: string
  readonly strings: Readonly<Record<string, object>>
}
export const localeRegistry: readonly LocaleDefinition[] = [
  { code: 'en', name: 'English', englishName: 'English', direction: 'ltr', isDefault: true, intl: 'en-GB', timeZone: 'UTC', strings: en },
  { code: 'fa', name: 'فارسی', englishName: 'Persian', direction: 'rtl', isDefault: false, intl: 'fa-IR', timeZone: 'Asia/Tehran', strings: fa },
]
export const defaultLocale = localeRegistry[0]!
export const isLocale = (code: string): boolean => localeRegistry.some((l) => l.code === code)
export const findLocale = (code: string): LocaleDefinition => {
  const found = localeRegistry.find((l) => l.code === code)
  if (!found) throw new Error(`"${code}" is not a locale`)
  return found
}
const i18n = i18next.createInstance()
void i18n.init({ lng: 'en', fallbackLng: false, initAsync: false, interpolation: { escapeValue: false }, resources: Object.fromEntries(localeRegistry.map((l) => [l.code, l.strings])) as never })
export const translator = (code: string, ns: string): ((key: string, params?: Record<string, unknown>) => string) => i18n.getFixedT(code, ns as never) as unknown as TFunction as never
export const words = (key: string): Record<string, string> => Object.fromEntries(localeRegistry.map((l) => [l.code, translator(l.code, 'models')(key)]))
