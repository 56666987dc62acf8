import type { CollectionDescription, Entry } from '#contract'

import { touchOf } from '../collection-touches'
import { Byline, authorsOf } from '../entry/byline'
import { Contents } from '../entry/contents'
import { Facts } from '../entry/facts'
import { neighboursOf } from '../entry/neighbours'
import { Alarm, Banner, Disclaimer, LanguageNotices } from '../entry/notices'
import { contentsOf, partsOf } from '../entry/outline'
import { Glance, PartSection } from '../entry/part'
import { BookButton, PersonCard } from '../entry/person-card'
import { Sources } from '../entry/sources'
import { Crumbs } from '../parts/crumbs'
import { CardGrid, entriesOf } from '../parts/entry-card'
import { Markup } from '../parts/markup'
import { Picture } from '../parts/picture'
import { listPath } from '../routing/paths'
import { type LanguageLink, languageLinks } from '../shell/language-links'
import { Page } from '../shell/page'
import { type Site, wordsOf } from '../site'

type Props = { readonly entry: Entry; readonly collection: CollectionDescription; readonly site: Site }

/** The page of any entry, driven by what the catalog says about its collection. */
export const EntryPage = ({ collection, entry, site }: Props) => {
  const links = languageLinks(site, { at: 'entry', entry })
  return (
    <Page site={site} links={links} current={entry.type}>
      <Markup as="json-ld" json={entry.jsonLd} />
      <article className={touchOf(entry.type).isPerson ? 'entry entry-person' : 'entry'}>
        <Head collection={collection} entry={entry} site={site} links={links} />
        <Text collection={collection} entry={entry} site={site} />
      </article>
      <Neighbours collection={collection} entry={entry} site={site} />
    </Page>
  )
}

const HERO_SIZES = '(min-width: 56rem) 30rem, 92vw'

const Head = ({ collection, entry, links, site }: Props & { readonly links: readonly LanguageLink[] }) => {
  const { plural } = wordsOf(collection, site.locale)
  return (
    <header className="entry-head">
      <div className="wrap entry-head-grid">
        <div className="entry-head-text">
          <Crumbs site={site} crumbs={[{ title: plural, href: listPath(site.locale.code, entry.type) }]} />
          <h1>{entry.title}</h1>
          <p className="lead">{entry.summary}</p>
          <BookButton person={entry} words={site.t('entry.book')} />
          <Byline entry={entry} site={site} />
        </div>
        {entry.image && (
          <div className="entry-head-picture matted">
            <Picture image={entry.image} sizes={HERO_SIZES} isFirst />
          </div>
        )}
      </div>
      <div className="wrap">
        <LanguageNotices entry={entry} site={site} links={links} />
      </div>
    </header>
  )
}

const Text = ({ collection, entry, site }: Props) => {
  const parts = partsOf(entry, collection, site)
  const { glance } = touchOf(entry.type)
  const authors = entriesOf(authorsOf(entry), site)
  return (
    <div className="wrap entry-columns">
      <div className="entry-alerts">
        <Banner type={entry.type} site={site} />
        <Alarm collection={collection} entry={entry} site={site} />
      </div>
      <Contents lines={contentsOf(entry, parts, site.t)} hasSources={entry.sources.length > 0} t={site.t} />
      <div className="entry-text">
        <Facts collection={collection} entry={entry} site={site} />
        <Glance entry={entry} fields={collection.fields.filter(({ name }) => glance.includes(name))} site={site} />
        {parts.map((part) => (
          <PartSection key={part.id} part={part} entry={entry} site={site} />
        ))}
        <Sources sources={entry.sources} site={site} />
        <Disclaimer type={entry.type} site={site} />
        {authors.map((person) => (
          <PersonCard key={person.id} person={person} site={site} eyebrow={site.t('entry.writtenBy')} level={2} />
        ))}
      </div>
    </div>
  )
}

const Neighbours = ({ collection, entry, site }: Props) => {
  const entries = neighboursOf(entry, collection, site)
  if (entries.length === 0) return null
  const { plural } = wordsOf(collection, site.locale)
  return (
    <section className="neighbours" aria-labelledby="neighbours">
      <div className="wrap">
        <h2 id="neighbours">{site.t('entry.neighbours', { section: plural })}</h2>
        <CardGrid entries={entries} level={3} look="list" />
      </div>
    </section>
  )
}
