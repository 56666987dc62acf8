import { Markup } from './markup'

type Props = {
  readonly html: string
  /** Begins the ids of the headings inside, so that a table of contents can lead to them. */
  readonly idPrefix?: string
  readonly size?: 'normal' | 'small'
}

/** A text of the clinic. */
export const Prose = ({ html, idPrefix, size = 'normal' }: Props) => (
  <Markup as="html" className={`prose prose-${size}`} html={idPrefix ? withHeadingIds(html, idPrefix) : html} />
)

const HEADING = /<h2>(.*?)<\/h2>/gs

/** The second-level headings of a text, with the ids they get in {@link Prose}. */
export const headingsOf = (html: string, idPrefix: string): { id: string; text: string }[] =>
  [...html.matchAll(HEADING)].map(([, inner = ''], index) => ({ id: headingId(idPrefix, index), text: plain(inner) }))

const withHeadingIds = (html: string, idPrefix: string): string => {
  let index = 0
  return html.replace(HEADING, (_, inner: string) => `<h2 id="${headingId(idPrefix, index++)}">${inner}</h2>`)
}

const headingId = (prefix: string, index: number): string => `${prefix}-${index + 1}`

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#34': '"',
  '#38': '&',
  '#60': '<',
  '#62': '>',
}

const plain = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
