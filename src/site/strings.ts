import { defaultLocale, isLocale, translator } from '#locales'

/** The site's own words in a language; those of the default language where the site has none in it. */
export const stringsOf = (code: string) => translator(isLocale(code) ? code : defaultLocale.code, 'site')

export type Strings = ReturnType<typeof stringsOf>
