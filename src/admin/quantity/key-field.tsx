'use client'
import { findLocale, isLocale, translator } from '#locales'
import { formatQuantity } from '#language'
import { SelectInput, useDocumentForm, useField, useFormFields, useLocale } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { useWords } from '../words'
import { quantitiesIn } from './quantities-in'

/** Chooses one of the entry's quantities, each shown as it will read in the language being written. */
export const QuantityKeyField: TextFieldClientComponent = ({ path }) => {
  const { t } = useWords()
  const { code } = useLocale()
  const { value, setValue } = useField<string>({ path })
  const { fields: documentFields } = useDocumentForm()
  const ownFields = useFormFields(([fields]) => fields)
  const quantities = quantitiesIn(documentFields ?? ownFields)
  const locale = isLocale(code) ? findLocale(code) : null
  const options = quantities.map((row) => ({
    value: row.key,
    label: locale ? `${formatQuantity(row, { ...locale, t: translator(locale.code, 'feeds') })} (${row.key})` : row.key,
  }))
  return (
    <SelectInput
      label={t('quantity.choose')}
      description={options.length === 0 ? t('quantity.none') : t('quantity.hint')}
      name={path}
      path={path}
      options={options}
      value={value}
      onChange={(option) => setValue(Array.isArray(option) ? option[0]?.value : option?.value)}
    />
  )
}
