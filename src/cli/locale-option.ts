import { isLocale, localeRegistry } from '#locales'

import { WrongUse } from './output'

/** A language given on the command line. @throws WrongUse naming those there are */
export const requireLocale = (code: string): string => {
  if (isLocale(code)) return code
  throw new WrongUse(
    `"${code}" is not a language; these are: ${localeRegistry.map((locale) => locale.code).join(', ')}.`,
  )
}
