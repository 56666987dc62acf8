'use client'
import { localeRegistry } from '#locales'
import { toast, useAuth, useDocumentInfo, useFormModified, useLocale } from '@payloadcms/ui'
import { useState } from 'react'

import { languageName } from '../document/language-names'
import { GradePanel } from '../grade/grade-panel'
import { useGrading } from '../grade/use-grading'
import { useWords } from '../words'
import { DifferenceList } from './difference-list'
import { FindingList } from './finding-list'
import { LocaleState } from './locale-state'
import { PublishActions } from './publish-actions'
import { usePublication } from './use-publication'

/** The admin's publish control: per language, whether it is public, whether it changed since, and what the gate says. */
export const PublishPanel = () => {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const { t } = useWords()
  if (!collectionSlug || !id) return <p className="qanun-panel qanun-panel--empty">{t('publishing.saveFirst')}</p>
  if (isTrashed) return <p className="qanun-panel qanun-panel--empty">{t('publishing.inTrash')}</p>
  return <Panel collection={collectionSlug} id={String(id)} />
}

const Panel = ({ collection, id }: { collection: string; id: string }) => {
  const { language, t } = useWords()
  const { t: recalls } = useWords('recalls')
  const { user } = useAuth()
  const { code: current } = useLocale()
  const { lastUpdateTime } = useDocumentInfo()
  const isModified = useFormModified()
  const [isBusy, setBusy] = useState(false)
  const { act, byLocale, failure, recall } = usePublication({
    collection,
    id,
    locales: localeRegistry.map(({ code }) => code),
    savedAt: lastUpdateTime,
  })
  const grading = useGrading()
  const canPublish = user?.role === 'admin' || user?.role === 'editor'

  const run = async (verb: 'publish' | 'withdraw', locale: string) => {
    setBusy(true)
    const answer = await act(verb, locale)
    grading?.again()
    setBusy(false)
    if (answer.ok)
      toast.success(
        t(verb === 'publish' ? 'publishing.published' : 'publishing.withdrawn', {
          language: languageName(locale, language),
        }),
      )
    else toast.error(answer.message)
  }

  const publication = byLocale[current]
  return (
    <>
      {grading && <GradePanel now={grading} />}
      <section className="qanun-panel" aria-label={t('publishing.heading')}>
        <h3>{t('publishing.heading')}</h3>
        {failure && (
          <p className="qanun-panel__failure" role="alert">
            {failure}
          </p>
        )}
        <ul className="qanun-panel__locales">
          {localeRegistry.map(({ code, name }) => (
            <LocaleState
              key={code}
              code={code}
              name={name}
              publication={byLocale[code]}
              isCurrent={code === current}
              isModified={isModified && code === current}
            />
          ))}
        </ul>
        {publication && (
          <>
            <FindingList findings={publication.findings} />
            <DifferenceList differences={publication.differences} locale={current} />
          </>
        )}
        {canPublish && (
          <PublishActions
            id={id}
            locale={current}
            publication={publication}
            grading={grading}
            isModified={isModified}
            isBusy={isBusy}
            run={(verb) => run(verb, current)}
            recallable={localeRegistry.flatMap(({ code: locale }) => {
              const { isWithdrawn = false, published = null } = byLocale[locale] ?? {}
              return published || isWithdrawn ? [{ locale, isWithdrawn }] : []
            })}
            recall={async (wish) => {
              await recall(wish)
              toast.success(recalls('order.done'))
            }}
          />
        )}
      </section>
    </>
  )
}
