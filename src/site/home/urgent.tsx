import { Icon } from '../parts/icon'
import { Prose } from '../parts/prose'
import { entryPath } from '../routing/paths'
import type { Site } from '../site'
import type { UrgentSign } from './urgent-signs'

type Props = { readonly signs: readonly UrgentSign[]; readonly site: Site }

/** When not to read on but to call for help. */
export const Urgent = ({ signs, site: { locale, t } }: Props) =>
  signs.length > 0 && (
    <section className="wrap home-section home-urgent" id="urgent" aria-labelledby="urgent-title">
      <div className="home-urgent-box">
        <header className="home-urgent-head">
          <p className="callout-word">
            <Icon name="alarm" />
            {t('severity.emergency')}
          </p>
          <h2 id="urgent-title">{t('home.urgent')}</h2>
          <p className="lead">{t('home.urgentLead')}</p>
        </header>
        <ul className="home-urgent-signs">
          {signs.map(({ entry, warning }) => (
            <li key={warning.id}>
              <Prose html={warning.html} />
              <a href={entryPath(locale.code, entry)}>{t('home.urgentAbout', { title: entry.title })}</a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
