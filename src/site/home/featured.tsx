import type { Entry } from '#contract'

import { Picture } from '../parts/picture'
import { entryPath } from '../routing/paths'
import type { Site } from '../site'

/** The article to begin with. */
export const Featured = ({ article, site: { t } }: { readonly article: Entry; readonly site: Site }) => (
  <section className="wrap home-section" aria-labelledby="featured">
    <div className="featured">
      {article.image && <Picture image={article.image} sizes="(min-width: 56rem) 36rem, 92vw" isDecorative />}
      <div className="featured-text">
        <p className="eyebrow">{t('home.featured')}</p>
        <h2 id="featured">
          <a href={entryPath(article.locale, article)}>{article.title}</a>
        </h2>
        <p>{article.summary}</p>
        <span className="more-link">{t('home.read')}</span>
      </div>
    </div>
  </section>
)
