import type { CollectionDescription, Entry, FieldDescription } from '#contract'
import type { ReactNode } from 'react'

import { Day } from '../parts/date'
import { OutsideLink } from '../parts/outside-link'
import { labelIn, plainNumber, type Site } from '../site'
import { factFieldsOf } from './outline'
import { asChoices, asWebAddress } from './values'

type Props = { readonly entry: Entry; readonly collection: CollectionDescription; readonly site: Site }

/** The short fields of an entry, each with its name. */
export const Facts = ({ collection, entry, site }: Props) => {
  const fields = factFieldsOf(entry, collection)
  if (fields.length === 0) return null
  return (
    <dl className="facts" aria-label={site.t('entry.facts')}>
      {fields.map((field) => (
        <div key={field.name}>
          <dt>{labelIn(field.labels, site.locale, field.name)}</dt>
          <dd>{factValue(entry[field.name], field, site)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A short value in the words, digits and calendar of the language. */
export const factValue = (value: unknown, field: FieldDescription, site: Site): ReactNode => {
  const { locale, t } = site
  if (field.kind === 'select') return choiceWords(asChoices(value), field, site)
  if (field.kind === 'number' && typeof value === 'number') return plainNumber(value, locale)
  if (field.kind === 'boolean') return value === true ? t('entry.yes') : t('entry.no')
  if (field.kind === 'date' && typeof value === 'string') return <Day iso={value} locale={locale} />
  const address = field.kind === 'url' ? asWebAddress(value) : null
  if (address) return <OutsideLink href={address}>{new URL(address).hostname}</OutsideLink>
  return typeof value === 'string' ? value : null
}

/** The words of a select field's values, as a list in the language that is read. */
export const choiceWords = (values: readonly string[], { options }: FieldDescription, { locale }: Site): string => {
  const words = values.map((value) =>
    labelIn(options.find((option) => option.value === value)?.labels ?? {}, locale, value),
  )
  // Some languages' lists come with invisible direction marks that would be read out or copied.
  return new Intl.ListFormat(locale.intl, { type: 'unit' }).format(words).replace(/[\u200e\u200f]/g, '')
}
