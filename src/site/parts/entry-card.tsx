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
  readonly look?: CardLook
}

/**
 * `large`: picture above the words. `list`: the same, but on small screens a line with a small picture, so that many
 * can be looked over. `compact`: always a line, where cards stand inside a text.
 */
export type CardLook = 'large' | 'list' | 'compact'

/** How wide the picture stands on the page, in the syntax of HTML's `sizes` (styles/cards.css). */
const SIZES: Readonly<Record<CardLook, string>> = {
  large: '(min-width: 64rem) 24rem, (min-width: 40rem) 45vw, 92vw',
  list: '(min-width: 64rem) 24rem, (min-width: 40rem) 45vw, 10rem',
  compact: '10rem',
}

/** An entry as it is shown where it is led to; the whole card is the link. */
export const EntryCard = ({ entry, level, look = 'large' }: Props) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  const { icon, isPerson } = touchOf(entry.type)
  return (
    <article className={isPerson ? 'card card-person' : 'card'}>
      <div className="card-picture">
        {entry.image ? <Picture image={entry.image} sizes={SIZES[look]} isDecorative /> : <Icon name={icon} />}
      </div>
      <div className="card-text">
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

type GridProps = Pick<Props, 'level' | 'look'> & { readonly entries: readonly Entry[] }

export const CardGrid = ({ entries, level, look = 'large' }: GridProps) => (
  <ul className={`card-grid card-grid-${look}`}>
    {entries.map((entry) => (
      <li key={`${entry.type}/${entry.id}`}>
        <EntryCard entry={entry} level={level} look={look} />
      </li>
    ))}
  </ul>
)
