import type { Entry, EntrySummary } from '#contract'

import { touchOf } from '../collection-touches'
import { entryPath } from '../routing/paths'
import type { Site } from '../site'
import { Icon } from './icon'
import { Picture } from './picture'

type Props = {
  readonly entry: Entry
  /** Level of the heading, so that the page's outline has no gap. */
  readonly level: 2 | 3
  /** Said above the title, for instance the collection. */
  readonly eyebrow?: string
}

const SIZES = '(min-width: 64rem) 22rem, (min-width: 40rem) 45vw, 92vw'

/** An entry as it is shown where it is led to; the whole card is the link. */
export const EntryCard = ({ entry, eyebrow, level }: Props) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  const { icon, isPerson } = touchOf(entry.type)
  return (
    <article className={isPerson ? 'card card-person' : 'card'}>
      <div className="card-picture">
        {entry.image ? <Picture image={entry.image} sizes={SIZES} isDecorative /> : <Icon name={icon} />}
      </div>
      <div className="card-text">
        {eyebrow && <p className="eyebrow">{eyebrow}</p>}
        <Heading className="card-title">
          <a href={entryPath(entry.locale, entry)}>{entry.title}</a>
        </Heading>
        <p className="card-summary">{entry.summary}</p>
      </div>
    </article>
  )
}

/** The entries that summaries stand for, as far as they are public in the language that is read. */
export const entriesOf = (summaries: readonly EntrySummary[], { locale, reader }: Site): Entry[] =>
  summaries.flatMap(({ id, type }) => reader.entryById(locale.code, type, id) ?? [])

type GridProps = { readonly entries: readonly Entry[]; readonly level: 2 | 3 }

export const CardGrid = ({ entries, level }: GridProps) => (
  <ul className="card-grid">
    {entries.map((entry) => (
      <li key={`${entry.type}/${entry.id}`}>
        <EntryCard entry={entry} level={level} />
      </li>
    ))}
  </ul>
)
