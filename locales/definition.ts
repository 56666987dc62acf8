/**
 * The files of strings in every language's folder: the admin, its panel of channels, what checks say, texts of entries and feeds, what is
 * wrong with a field's value, what the Persian lint says, the content models, the operations page, the translations' queue, recalls, the site, the translate view.
 */
export type Namespace =
  | 'admin'
  | 'channels'
  | 'checks'
  | 'faults'
  | 'feeds'
  | 'lint'
  | 'models'
  | 'operations'
  | 'queue'
  | 'recalls'
  | 'site'
  | 'translation'

/** A language in which content can be written and the admin and the site can be shown. */
export type LocaleDefinition = {
  /** BCP 47, for instance `fa`. */
  readonly code: string
  /** In the language itself. */
  readonly name: string
  readonly englishName: string
  readonly direction: 'ltr' | 'rtl'
  /** True for exactly one. */
  readonly isDefault: boolean
  /** Language and region that numbers, dates and plurals are written for, for instance `fa-IR`. */
  readonly intl: string
  /** Where its readers are (IANA): a moment is given as their day. */
  readonly timeZone: string
  readonly strings: Readonly<Record<Namespace, object>>
}
