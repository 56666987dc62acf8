'use client'
import { defaultLocale, findLocale, isLocale, localeRegistry } from '#locales'
import { useAuth, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../words'
import { type Opened, useDesk } from './desk/use-desk'
import { LanguagePicker } from './language-picker'
import type { Side } from './room'
import { Workbench } from './workbench'

/** The "Translate" view of a document: its source and one translation side by side, sentence by sentence. */
export const TranslateView = () => {
  const { collectionSlug, id, initialData } = useDocumentInfo()
  const { user } = useAuth()
  const { code: current } = useLocale()
  const given: unknown = initialData?.sourceLocale
  const source = typeof given === 'string' && isLocale(given) ? given : defaultLocale.code
  const targets = localeRegistry.map(({ code }) => code).filter((code) => code !== source)
  const [chosen, setChosen] = useState(targets.includes(current) ? current : targets[0])
  if (!collectionSlug || !id || !user || !chosen) return null
  return (
    <div className="qanun-translate gutter--left gutter--right">
      {targets.length > 1 && <LanguagePicker codes={targets} chosen={chosen} choose={setChosen} />}
      <EntryDesk
        key={`${collectionSlug}/${id}/${chosen}`}
        type={collectionSlug}
        id={String(id)}
        user={String(user.id)}
        source={sideOf(source)}
        target={sideOf(chosen)}
      />
    </div>
  )
}

const sideOf = (code: string): Side => ({ lang: code, dir: findLocale(code).direction })

type Props = {
  readonly type: string
  readonly id: string
  readonly user: string
  readonly source: Side
  readonly target: Side
}

const EntryDesk = ({ id, source, target, type, user }: Props) => {
  const opened = useDesk({ type, id, to: target.lang }, user)
  if (opened.status !== 'ready') return <NotYet opened={opened} />
  return <Workbench desk={opened.desk} api={opened.api} source={source} target={target} />
}

const NotYet = ({ opened }: { opened: Exclude<Opened, { status: 'ready' }> }) => {
  const { t } = useWords('translation')
  if (opened.status === 'loading')
    return (
      <p className="qanun-translate__message" role="status">
        {t('loading')}
      </p>
    )
  return (
    <div className="qanun-translate__message" role="alert">
      <p>{t('notLoaded')}</p>
      <p dir="auto">{opened.message}</p>
      <button type="button" className="btn btn--style-primary btn--size-small" onClick={opened.again}>
        {t('tryAgain')}
      </button>
    </div>
  )
}
