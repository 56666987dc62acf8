import type { Entry, EntrySummary } from '#contract'

import { touchOf } from '../collection-touches'
import { Day } from '../parts/date'
import { Icon } from '../parts/icon'
import { entryPath } from '../routing/paths'
import type { Site } from '../site'

type Props = { readonly entry: Entry; readonly site: Site }

/** Who answers for the text, and since when it has stood as it is. */
export const Byline = ({ entry, site }: Props) => {
  const { locale, t } = site
  const { lastReviewed, reviewedBy } = entry.review
  return (
    <ul className="byline">
      {authorsOf(entry).map((author) => (
        <Named key={author.id} words={t('entry.writtenBy')} person={author} site={site} />
      ))}
      {reviewedBy && <Named words={t('entry.reviewedBy')} person={reviewedBy} site={site} />}
      <li>
        <Icon name="clock" />
        <span>
          {t('entry.updated')} <Day iso={entry.updatedAt} locale={locale} />
        </span>
      </li>
      {lastReviewed && (
        <li>
          <span>
            {t('entry.reviewed')} <Day iso={lastReviewed} locale={locale} />
          </span>
        </li>
      )}
    </ul>
  )
}

/** The people named by the reference fields that stand elsewhere than in the text. */
export const authorsOf = (entry: Entry): EntrySummary[] =>
  touchOf(entry.type).elsewhere.flatMap((field) =>
    (entry.references[field] ?? []).filter(({ type }) => touchOf(type).isPerson),
  )

const Named = ({
  person,
  site,
  words,
}: {
  readonly words: string
  readonly person: EntrySummary
  readonly site: Site
}) => (
  <li>
    <Icon name="doctor" />
    <span>
      {words} <a href={entryPath(site.locale.code, person)}>{person.title}</a>
    </span>
  </li>
)
