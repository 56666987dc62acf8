import type { en } from '../locales/en'

declare module 'i18next' {
  /** Keys are those of the default language; the tests hold the other languages to them. */
  interface CustomTypeOptions {
    defaultNS: 'site'
    resources: (typeof en)['strings']
  }
}
