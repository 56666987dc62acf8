'use client'
import { hasLint } from '#language'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useState } from 'react'

import { trailOf } from '../document/labels'
import { showField } from '../document/show-field'
import { useWords } from '../words'
import { type Found, isSame } from './found'
import { LintList } from './lint-list'
import { useFound } from './use-found'
import { useHiddenRules } from './use-hidden-rules'

/** Beside the form: what a careful editor would write otherwise in the texts of this language. */
export const OrthographyPanel = () => {
  const { code } = useLocale()
  return hasLint(code) ? <Panel locale={code} /> : null
}

/** Findings that are listed at once; a long text would otherwise fill the sidebar. */
const PAGE = 12

const isCertain = ({ tier }: Found): boolean => tier === 'fix'

const Panel = ({ locale }: { locale: string }) => {
  const { collectionSlug, hasSavePermission, id } = useDocumentInfo()
  const { language, t } = useWords('translation')
  const { hidden, hide, showAll } = useHiddenRules(`${collectionSlug}-${id ?? 'new'}`)
  const { fix, found } = useFound(locale, hidden)
  const [shown, setShown] = useState(PAGE)
  if (found === null) return null
  const certain = found.filter(isCertain)
  const listed = [...certain, ...found.filter((one) => !isCertain(one))]
  return (
    <section className="qanun-panel qanun-orthography" aria-label={t('orthography.heading')}>
      <h3>{t('orthography.heading')}</h3>
      <p role="status">
        {found.length === 0
          ? t('orthography.nothing')
          : [
              t('orthography.certain', { count: certain.length }),
              t('orthography.suggestions', { count: found.length - certain.length }),
            ].join(' · ')}
      </p>
      {certain.length > 0 && hasSavePermission && (
        <button type="button" className="btn btn--style-secondary btn--size-small" onClick={() => void fix(isCertain)}>
          {t('orthography.fixAll')}
        </button>
      )}
      <LintList
        findings={listed.slice(0, shown)}
        locale={locale}
        hide={hide}
        where={(finding: Found) => (
          <button type="button" className="qanun-link" onClick={() => void showField(finding.text.path)}>
            {trailOf(finding.text.labels, language)}
          </button>
        )}
        {...(hasSavePermission ? { fix: (finding: Found) => void fix((now) => isSame(finding, now)) } : {})}
      />
      {listed.length > shown && (
        <button type="button" className="qanun-link" onClick={() => setShown(listed.length)}>
          {t('orthography.more', { count: listed.length - shown })}
        </button>
      )}
      {hidden.size > 0 && (
        <p className="qanun-document__hint">
          {t('orthography.hidden', { count: hidden.size })}{' '}
          <button type="button" className="qanun-link" onClick={showAll}>
            {t('orthography.showAgain')}
          </button>
        </p>
      )}
    </section>
  )
}
