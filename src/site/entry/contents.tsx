import type { Strings } from '../strings'
import type { ContentsLine } from './outline'

type Props = { readonly lines: readonly ContentsLine[]; readonly hasSources: boolean; readonly t: Strings }

/** Fewer lines than this are not worth a table of contents. */
const MIN_LINES = 3

/** What is on the page, for those who look for one thing. */
export const Contents = ({ hasSources, lines, t }: Props) =>
  lines.length >= MIN_LINES && (
    <nav className="contents" aria-label={t('entry.onThisPage')}>
      <p className="eyebrow">{t('entry.onThisPage')}</p>
      <ol>
        {[...lines, ...(hasSources ? [{ id: 'sources', text: t('entry.sources') }] : [])].map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
