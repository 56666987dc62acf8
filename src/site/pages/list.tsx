import type { CollectionDescription, EntryPage } from '#contract'

import { touchOf } from '../collection-touches'
import { Banner, Disclaimer } from '../entry/notices'
import { type EntryGroup, groupEntries } from '../grouping'
import { Crumbs } from '../parts/crumbs'
import { CardGrid } from '../parts/entry-card'
import { Icon } from '../parts/icon'
import { UntranslatedNotice } from '../parts/untranslated-notice'
import { listPath } from '../routing/paths'
import { languageLinks } from '../shell/language-links'
import { Page } from '../shell/page'
import { type Site, wordsOf } from '../site'

type Props = {
  readonly collection: CollectionDescription
  readonly page: EntryPage
  readonly site: Site
  /** Whether this is a page after the first. */
  readonly isContinued: boolean
  readonly cameUntranslated: boolean
}

/** How many entries a page of a list has; the clinic's collections fit on one. */
export const LIST_LIMIT = 96

/** All entries of a collection. */
export const ListPage = ({ cameUntranslated, collection, isContinued, page, site }: Props) => {
  const type = collection.slug
  const groups = groupEntries(page.items, collection, site)
  return (
    <Page site={site} links={languageLinks(site, { at: 'list', type })} current={type}>
      <ListHead collection={collection} total={page.total} site={site} groups={groups} />
      <div className="wrap list-body">
        {cameUntranslated && <UntranslatedNotice site={site} />}
        <Banner type={type} site={site} />
        {page.total === 0 && <p className="notice">{site.t('list.empty')}</p>}
        {groups.map((group) => (
          <Group key={group.id} group={group} />
        ))}
        <Pages next={page.next} isContinued={isContinued} path={listPath(site.locale.code, type)} site={site} />
        <Disclaimer type={type} site={site} />
      </div>
    </Page>
  )
}

type HeadProps = Pick<Props, 'collection' | 'site'> & { readonly total: number; readonly groups: readonly EntryGroup[] }

const ListHead = ({ collection, groups, site, total }: HeadProps) => {
  const { description, plural } = wordsOf(collection, site.locale)
  return (
    <header className="list-head">
      <div className="wrap">
        <Crumbs site={site} />
        <div className="list-head-title">
          <Icon name={touchOf(collection.slug).icon} />
          <h1>{plural}</h1>
        </div>
        <p className="lead">{description}</p>
        <p className="list-count">{site.t('list.count', { count: total })}</p>
        {groups.length > 1 && (
          <ul className="chips">
            {groups.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </header>
  )
}

const Group = ({ group: { entries, id, title } }: { readonly group: EntryGroup }) => (
  <section className="list-group" id={id} aria-label={title ?? undefined}>
    {title && <h2>{title}</h2>}
    <CardGrid entries={entries} level={title ? 3 : 2} look="list" />
  </section>
)

type PagesProps = {
  readonly next: string | null
  readonly isContinued: boolean
  readonly path: string
  readonly site: Site
}

const Pages = ({ isContinued, next, path, site: { t } }: PagesProps) =>
  (next !== null || isContinued) && (
    <p className="buttons">
      {isContinued && (
        <a className="button button-quiet" href={path}>
          {t('list.start')}
        </a>
      )}
      {next !== null && (
        <a className="button" href={`${path}?cursor=${encodeURIComponent(next)}`}>
          {t('list.next')}
        </a>
      )}
    </p>
  )
