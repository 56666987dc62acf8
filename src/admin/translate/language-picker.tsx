'use client'
import { findLocale } from '#locales'

import { useWords } from '../words'

type Props = { readonly codes: readonly string[]; readonly chosen: string; readonly choose: (code: string) => void }

/** Into which language, where there is more than one. */
export const LanguagePicker = ({ choose, chosen, codes }: Props) => {
  const { t } = useWords('translation')
  return (
    <label className="qanun-translate__language">
      {t('toolbar.into')}
      <select value={chosen} onChange={(event) => choose(event.target.value)}>
        {codes.map((code) => (
          <option key={code} value={code} lang={code}>
            {findLocale(code).name}
          </option>
        ))}
      </select>
    </label>
  )
}
