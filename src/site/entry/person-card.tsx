import type { Entry } from '#contract'

import { touchOf } from '../collection-touches'
import { Icon } from '../parts/icon'
import { Picture } from '../parts/picture'
import { entryPath } from '../routing/paths'
import type { Site } from '../site'
import { asText, asWebAddress } from './values'

type Props = { readonly person: Entry; readonly site: Site; readonly eyebrow: string; readonly level: 2 | 3 }

/** Somebody of the clinic: who it is, and how to get an appointment. */
export const PersonCard = ({ eyebrow, level, person, site: { t } }: Props) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  const specialty = asText(person.specialty)
  return (
    <div className="person">
      {person.image && (
        <div className="matted">
          <Picture image={person.image} sizes="(min-width: 40rem) 14rem, 92vw" />
        </div>
      )}
      <div className="person-text">
        <p className="eyebrow">{eyebrow}</p>
        <Heading>
          <a href={entryPath(person.locale, person)}>{person.title}</a>
        </Heading>
        {specialty && <p className="person-specialty">{specialty}</p>}
        <p>{person.summary}</p>
        <p className="buttons">
          <BookButton person={person} words={t('entry.book')} />
          <a className="button button-quiet" href={entryPath(person.locale, person)}>
            {t('home.meet')}
          </a>
        </p>
      </div>
    </div>
  )
}

/** Leads to where an appointment is made. */
export const BookButton = ({ person, words }: { readonly person: Entry; readonly words: string }) => {
  const { action } = touchOf(person.type)
  const url = action ? asWebAddress(person[action]) : null
  return (
    url && (
      <a className="button" href={url} rel="noopener">
        <Icon name="calendar" />
        {words}
      </a>
    )
  )
}
