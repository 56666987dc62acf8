'use client'
import { localeRegistry } from '#locales'
import type { Person } from '#translation'

import { useWords } from '../words'
import { FIRST_SCREEN, isFiltered, type Screen, SHOWS, SORTS, STATES } from './query'
import { Search } from './search'
import { Select } from './select'
import { useCollectionNames } from './use-collection-names'
import { languageName } from './words'

type Props = {
  /** By slug. */
  readonly collections: readonly string[]
  readonly people: readonly Person[]
  readonly screen: Screen
  readonly go: (change: Partial<Screen>, how?: 'push' | 'replace') => void
}

/** Which rows are shown, and in which order. */
export const Filters = ({ collections, go, people, screen }: Props) => {
  const { language, t } = useWords('queue')
  const { t: words } = useWords('translation')
  const nameOf = useCollectionNames()
  return (
    <form role="search" className="qanun-queue__filters" onSubmit={(event) => event.preventDefault()}>
      <Search value={screen.q} search={(q) => go({ q }, 'replace')} />
      <Select
        label={t('filter.show')}
        value={screen.show}
        options={SHOWS.map((show) => [show, t(`show.${show}`)])}
        choose={(show) => go({ show: show as Screen['show'] })}
      />
      <Select
        label={t('filter.to')}
        value={screen.to ?? ''}
        options={[
          ['', t('filter.allLanguages')],
          ...localeRegistry.map(({ code }) => [code, languageName(code, language)] as const),
        ]}
        choose={(to) => go({ to: to || null })}
      />
      <Select
        label={t('filter.collection')}
        value={screen.collection ?? ''}
        options={[
          ['', t('filter.allCollections')],
          ...withOwn(collections, screen.collection).map((slug) => [slug, nameOf(slug)] as const),
        ]}
        choose={(collection) => go({ collection: collection || null })}
      />
      <Select
        label={t('filter.state')}
        value={screen.state ?? ''}
        options={[['', t('filter.allStates')], ...STATES.map((state) => [state, words(`state.${state}`)] as const)]}
        choose={(state) => go({ state: (state || null) as Screen['state'] })}
      />
      <Select
        label={t('filter.assignee')}
        value={screen.assignee ?? ''}
        options={[
          ['', t('filter.everybody')],
          ['me', t('assignee.me')],
          ['none', t('assignee.none')],
          ...people.map(({ id, name }) => [id, name] as const),
        ]}
        choose={(assignee) => go({ assignee: assignee || null })}
      />
      <Select
        label={t('filter.sort')}
        value={screen.sort}
        options={SORTS.map((sort) => [sort, t(`sort.${sort}`)])}
        choose={(sort) => go({ sort: sort as Screen['sort'] })}
      />
      {isFiltered(screen) && (
        <button
          type="button"
          className="qanun-link"
          onClick={() => go({ ...FIRST_SCREEN, isCoverageOpen: screen.isCoverageOpen })}
        >
          {t('filter.reset')}
        </button>
      )}
    </form>
  )
}

/** What is chosen stands in the list, whether there is anything of it or not. */
const withOwn = (slugs: readonly string[], own: string | null): readonly string[] =>
  own === null || slugs.includes(own) ? slugs : [...slugs, own]
