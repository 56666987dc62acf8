import type { EntrySummary } from '#contract'
import { linkedEntryOf, nodesOf, type RichTextState } from '#fields'
import { foreignRun } from '#language'
import { dueOf } from '#translation'
import type { Payload } from 'payload'

import { currentEditions, currentFactsOf } from './ledger'
import type { RowFacts } from './ledger-row'
import type { EntryRef, Mark, Projection } from './projection'
import { entryUrl, type Lookups } from './resolve'

/** Everything of others that a projection shows, as it is public now. */
export const lookUp = async (
  payload: Payload,
  projection: Projection,
  facts: { siteUrl: string; basis: string | null },
): Promise<Lookups> => {
  const { id, locale, sourceLocale, type } = projection
  const ids = refsOf(projection).map((ref) => ref.id)
  const [shown, own] = await Promise.all([
    currentEditions(payload, { ids: [...new Set(ids)], locale }),
    currentFactsOf(payload, { id, type }),
  ])
  const summaries = new Map(
    shown.filter(isTitledInItsLanguage).map((row) => [`${row.type}/${row.entry}`, summaryOf(row, facts.siteUrl)]),
  )
  const others = own
    .filter((row) => row.op === 'publish' && row.locale !== locale)
    .toSorted((a, b) => (a.locale < b.locale ? -1 : 1))
  const source = others.find((row) => row.locale === sourceLocale)
  const status = translationStatus({ projection, basis: facts.basis, source })
  return {
    siteUrl: facts.siteUrl,
    summary: (ref) => summaries.get(`${ref.type}/${ref.id}`) ?? null,
    alternates: others.map((row) => ({
      locale: row.locale,
      slug: row.slug ?? '',
      url: entryUrl(facts.siteUrl, { locale: row.locale, type, slug: row.slug ?? '' }),
    })),
    translationStatus: status,
    isLate: status === 'outdated' && (await dueOf(payload, { type, id, locale })).isLate,
  }
}

/** A text that came past the gate is not shown by others: to them it isn't public. */
const isTitledInItsLanguage = ({ locale, title }: RowFacts): boolean => foreignRun(title ?? '', locale) === null

/** Current as long as the source's public text is the one this translation was published against. */
const translationStatus = ({
  basis,
  projection,
  source,
}: {
  projection: Projection
  basis: string | null
  source: RowFacts | undefined
}) => {
  if (projection.locale === projection.sourceLocale) return 'source'
  return !source || !basis || source.textHash === basis ? 'current' : 'outdated'
}

/** How an edition is shown where it is referred to. */
export const summaryOf = (row: RowFacts, siteUrl: string): EntrySummary => ({
  id: row.entry,
  type: row.type,
  title: row.title ?? '',
  slug: row.slug ?? '',
  url: entryUrl(siteUrl, { locale: row.locale, type: row.type, slug: row.slug ?? '' }),
})

/** Every entry that a projection shows or would show: relations and links in texts. */
export const refsOf = (projection: Projection): EntryRef[] => {
  const marks = [
    ...Object.values(projection.own),
    ...(projection.body ?? []).flatMap(({ fields }) => Object.values(fields)),
  ]
  const refs = new Map(marks.flatMap(refsIn).map((ref) => [`${ref.type}/${ref.id}`, ref]))
  return [...refs.values()]
}

const refsIn = (mark: Mark): EntryRef[] => {
  switch (mark.kind) {
    case 'refs':
      return [...mark.refs]
    case 'prose':
      return linksIn(mark.state)
    case 'warnings':
      return mark.rows.flatMap(({ state }) => linksIn(state))
    case 'rows':
      return mark.rows.flatMap(({ fields }) => Object.values(fields).flatMap(refsIn))
    case 'group':
      return Object.values(mark.fields).flatMap(refsIn)
    default:
      return []
  }
}

const linksIn = (state: RichTextState | null): EntryRef[] =>
  state ? [...nodesOf(state)].flatMap((node) => linkedEntryOf(node) ?? []) : []
