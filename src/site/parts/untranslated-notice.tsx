import { languageName, type Site } from '../site'

/** Says why a reader who changed the language did not land on the same page. */
export const UntranslatedNotice = ({ site: { locale, t } }: { readonly site: Site }) => (
  <p className="notice">{t('language.notice', { language: languageName(locale.code, locale) })}</p>
)
