import type { Catalog, LocaleCode } from '#contract'
import { defaultLocale, localeRegistry } from '#locales'
import Negotiator from 'negotiator'

/** The language of the catalog that a reader prefers (RFC 9110, section 12.5.4), or the default one. */
export const preferredLocale = (acceptLanguage: string | null, catalog: Catalog | null): LocaleCode => {
  const locales = catalog?.locales ?? localeRegistry
  const fallback = locales.find(({ isDefault }) => isDefault)?.code ?? locales[0]?.code ?? defaultLocale.code
  if (!acceptLanguage) return fallback
  const codes = [fallback, ...locales.map(({ code }) => code).filter((code) => code !== fallback)]
  return new Negotiator({ headers: { 'accept-language': acceptLanguage } }).language(codes) ?? fallback
}
