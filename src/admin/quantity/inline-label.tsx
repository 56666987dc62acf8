'use client'
import { formatQuantity } from '#language'
import { findLocale, isLocale, translator } from '#locales'
import { useDocumentForm, useFormFields, useLocale } from '@payloadcms/ui'

import { quantitiesIn } from './quantities-in'

/** A quantity standing in a text, as readers of that language will see it. */
export const QuantityInlineLabel = () => {
  const { code } = useLocale()
  const { fields } = useDocumentForm()
  const key = useFormFields(([own]) => own?.key?.value)
  const quantity = quantitiesIn(fields).find((row) => row.key === key)
  if (!quantity || !isLocale(code))
    return <span className="qanun-quantity qanun-quantity--unknown">{String(key ?? '?')}</span>
  const locale = findLocale(code)
  return (
    <span className="qanun-quantity" dir={locale.direction} lang={locale.code}>
      {formatQuantity(quantity, { ...locale, t: translator(locale.code, 'feeds') })}
    </span>
  )
}
