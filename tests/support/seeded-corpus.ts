/** The clinic's own entries as editions, without a CMS: titles, summaries, references and all texts, as plain lines. */
import type { EntryContent, EntrySummary } from '#contract'

import { seedContent } from '../../src/seed/content'
import { terms } from '../../src/seed/content/terms'
import type { EntryRef } from '../../src/seed/content/types'
import { idOf } from '../../src/seed/ids'
import { catalogFixture } from '../fixtures/catalog'
import { contentFixture, MemoryLedger, SITE } from './ledger-fixture'

type Seed = { readonly key: string; readonly title: Words; readonly summary: Words }
type Words = { readonly en: string; readonly fa: string }

const LOCALES = ['en', 'fa'] as const
const ENTRIES = new Map<string, Seed>(
  Object.entries(seedContent)
    .filter(([type]) => type !== 'sources' && type !== 'terms')
    .flatMap(([type, seeds]) => (seeds as readonly Seed[]).map((seed) => [`${type}/${seed.key}`, seed] as const)),
)

export const seededLedger = (): MemoryLedger => {
  const ledger = new MemoryLedger().describe({
    ...catalogFixture(SITE),
    vocabulary: terms.map(({ en, fa }) => ({ words: { en, fa } })),
  })
  for (const ref of ENTRIES.keys()) for (const locale of LOCALES) ledger.publish(contentOf(ref as EntryRef, locale))
  return ledger
}

const contentOf = (ref: EntryRef, locale: keyof Words): EntryContent => {
  const { summary, title, ...own } = ENTRIES.get(ref)!
  const [type] = ref.split('/')
  const text = linesIn(own, locale).join('\n')
  return contentFixture({
    type: type!,
    id: idOf(ref),
    locale,
    slug: own.key,
    title: title[locale],
    summary: summary[locale],
    references: { all: refsIn(own).map((target) => summaryOf(target, locale)) },
    body: {
      html: '',
      markdown: text,
      text: plain(text),
      blocks: [{ id: 'all', type: 'text', html: '', markdown: text, text: plain(text) }],
    },
  })
}

const linesIn = (value: unknown, locale: keyof Words): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const { image: _image, seo: _seo, ...own } = value as Record<string, unknown>
  if (typeof own[locale] === 'string') return [own[locale]]
  return (Array.isArray(value) ? value : Object.values(own)).flatMap((inner) => linesIn(inner, locale))
}

const refsIn = (value: unknown): EntryRef[] => {
  if (typeof value === 'string') return ENTRIES.has(value) ? [value as EntryRef] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(refsIn) : []
}

const summaryOf = (ref: EntryRef, locale: keyof Words): EntrySummary => {
  const [type, slug] = ref.split('/')
  return { id: idOf(ref), type: type!, title: ENTRIES.get(ref)!.title[locale], slug: slug!, url: `${SITE}/${ref}` }
}

/** Links become their words; headings, lists, emphasis and quantities vanish. */
const plain = (markdown: string): string =>
  markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/^(?:#+|-|\d+\.) /gmu, '')
    .replaceAll(/[*]|\{\{[^}]*\}\}/gu, '')
