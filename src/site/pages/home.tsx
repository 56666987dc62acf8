import type { Entry } from '#contract'

import { Disclaimer } from '../entry/notices'
import { featuredArticle, homeCare } from '../home/choices'
import { Featured } from '../home/featured'
import { Hero } from '../home/hero'
import { Sections } from '../home/sections'
import { Urgent } from '../home/urgent'
import { urgentSigns } from '../home/urgent-signs'
import { PersonCard } from '../entry/person-card'
import { CardGrid } from '../parts/entry-card'
import { UntranslatedNotice } from '../parts/untranslated-notice'
import { listPath } from '../routing/paths'
import { bookingOf } from '../shell/booking'
import { languageLinks } from '../shell/language-links'
import { Page } from '../shell/page'
import type { Site } from '../site'

type Props = { readonly site: Site; readonly cameUntranslated: boolean }

/** The clinic's front page. What is not there in a language leaves no gap. */
export const HomePage = ({ cameUntranslated, site }: Props) => {
  const article = featuredArticle(site)
  const signs = urgentSigns(site, article)
  const booking = bookingOf(site)
  return (
    <Page site={site} links={languageLinks(site, { at: 'home' })}>
      <Hero site={site} hasUrgent={signs.length > 0} />
      {cameUntranslated && (
        <div className="wrap">
          <UntranslatedNotice site={site} />
        </div>
      )}
      {article && <Featured article={article} site={site} />}
      <HomeCare site={site} article={article} />
      <Urgent signs={signs} site={site} />
      {booking && (
        <section className="wrap home-section" aria-label={site.t('home.doctor')}>
          <PersonCard person={booking.person} site={site} eyebrow={site.t('home.doctor')} level={2} />
        </section>
      )}
      <Sections site={site} />
      <div className="wrap">
        <Disclaimer type="" site={site} />
      </div>
    </Page>
  )
}

const HomeCare = ({ article, site }: { readonly site: Site; readonly article: Entry | null }) => {
  const entries = homeCare(site, article)
  if (entries.length === 0) return null
  return (
    <section className="home-section home-care" aria-labelledby="help">
      <div className="wrap">
        <div className="section-head">
          <div>
            <h2 id="help">{site.t('home.help')}</h2>
            <p>{site.t('home.helpLead')}</p>
          </div>
          <a className="button button-quiet" href={listPath(site.locale.code, 'treatments')}>
            {site.t('home.allTreatments')}
          </a>
        </div>
        <CardGrid entries={entries} level={3} />
      </div>
    </section>
  )
}
