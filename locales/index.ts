import type { LocaleDefinition } from './definition'
import * as languages from './languages'
import { createTranslations } from './translations'

/** The languages in which content can be written: the default one first, the others by code. */
export const localeRegistry: readonly LocaleDefinition[] = Object.values<LocaleDefinition>(languages).toSorted(
  (a, b) => Number(b.isDefault) - Number(a.isDefault) || (a.code < b.code ? -1 : 1),
)

export const { defaultLocale, findLocale, isLocale, translator, translatorFor, words } =
  createTranslations(localeRegistry)

/** Names of our own views in the admin, as Payload's menus ask for them: `qanun:translate`. */
export const viewNames = Object.fromEntries(
  localeRegistry.map(({ code }) => {
    const t = translator(code, 'translation')
    return [code, { qanun: { translate: t('tab'), rehearse: t('rehearsal.tab') } }]
  }),
)

export { createTranslations, type Translate, type Translations, type WordKey, type WordValues } from './translations'
export type { LocaleDefinition, Namespace } from './definition'
export { DYNAMIC_KEYS } from './dynamic-keys'
export { BadRegistry, LocaleError, MissingValue, UnknownLocale, UnknownWords } from './errors'
