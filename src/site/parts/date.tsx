import { formatDate } from '#language'

import type { SiteLocale } from '../site'

type Props = { readonly iso: string; readonly locale: SiteLocale }

/** A day in the calendar and the digits of the language. */
export const Day = ({ iso, locale }: Props) => <time dateTime={iso}>{formatDate(iso, locale)}</time>
