'use client'
import { localeRegistry } from '#locales'
import type { QueueRow } from '#translation'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import { messageOf } from '../ask-api'
import { useWords } from '../words'
import { fetchFile, type FileOrder, placeOf } from './api'
import { Dialog, DialogAction, DialogFailure } from './dialog'
import { ordersOf } from './file-orders'
import type { Screen } from './query'
import { Select } from './select'
import { useCollectionNames } from './use-collection-names'
import { languageName } from './words'

type Props = {
  readonly chosen: readonly QueueRow[]
  /** The collections that have anything to translate, by slug. */
  readonly collections: readonly string[]
  readonly screen: Screen
  readonly close: () => void
}

const FORMATS = ['xliff2', 'xliff1', 'csv', 'json'] as const

/** Writes a file for translators' tools: of the chosen rows, or of all entries between two languages. */
export const ExportDialog = ({ chosen, close, collections, screen }: Props) => {
  const { language, t } = useWords('queue')
  const nameOf = useCollectionNames()
  const [what, setWhat] = useState<'chosen' | 'all'>(chosen.length > 0 ? 'chosen' : 'all')
  const [to, setTo] = useState(screen.to ?? localeRegistry[1]?.code ?? '')
  const [from, setFrom] = useState(localeRegistry.find(({ code }) => code !== to)?.code ?? '')
  const [collection, setCollection] = useState(screen.collection ?? '')
  const [format, setFormat] = useState<string>(FORMATS[0])
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const languages = localeRegistry.map(({ code }) => [code, languageName(code, language)] as const)
  const orders: readonly FileOrder[] =
    what === 'chosen'
      ? ordersOf(
          chosen.map((row) => ({ ...placeOf(row), from: row.sourceLocale })),
          format,
        )
      : [{ from, to, format, collection: collection || null, entries: null }]
  const run = async () => {
    setBusy(true)
    setFailure(null)
    try {
      for (const order of orders) saveAs(await fetchFile(order))
      toast.success(t('export.done', { count: orders.length }))
      close()
    } catch (error) {
      setFailure(messageOf(error))
      setBusy(false)
    }
  }
  return (
    <Dialog
      heading={t('export.heading')}
      close={close}
      actions={
        <DialogAction isDisabled={isBusy || (what === 'all' && from === to)} act={() => void run()}>
          {t(isBusy ? 'export.running' : 'export.run')}
        </DialogAction>
      }
    >
      {chosen.length > 0 && (
        <Select
          label={t('export.what')}
          value={what}
          options={[
            ['chosen', t('export.chosen', { count: chosen.length })],
            ['all', t('export.all')],
          ]}
          choose={(value) => setWhat(value === 'chosen' ? 'chosen' : 'all')}
        />
      )}
      {what === 'all' && (
        <>
          <Select label={t('export.from')} value={from} options={languages} choose={setFrom} />
          <Select label={t('export.to')} value={to} options={languages} choose={setTo} />
          <Select
            label={t('filter.collection')}
            value={collection}
            options={[['', t('filter.allCollections')], ...collections.map((slug) => [slug, nameOf(slug)] as const)]}
            choose={setCollection}
          />
        </>
      )}
      {what === 'chosen' && orders.length > 1 && (
        <p className="qanun-queue__hint">{t('export.files', { count: orders.length })}</p>
      )}
      <Select
        label={t('export.format')}
        value={format}
        options={FORMATS.map((name) => [name, t(`format.${name}`)])}
        choose={setFormat}
      />
      <DialogFailure message={failure} />
    </Dialog>
  )
}

const saveAs = ({ blob, name }: { blob: Blob; name: string }): void => {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
