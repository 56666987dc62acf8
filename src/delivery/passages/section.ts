import type { RenderedText, Severity } from '#contract'
import { htmlUnescape, slugify } from '#language'

type Chapter = { readonly heading: string; readonly anchor: string }

/** A stretch of text under one heading, while an entry is cut. */
export type Section = {
  /** Names it within the entry. */
  readonly place: string
  /** The headings between the entry's title and the text, its own last. */
  readonly headings: readonly string[]
  /** Those above the headings of the text itself: none in the body, the field's name elsewhere. */
  readonly above: readonly string[]
  /** The heading of the second level that the text has come to; those of the third stand below it, also in the next block. */
  readonly chapter: Chapter | null
  /** The id on the page that is nearest before it; empty at the top. */
  readonly anchor: string
  readonly lines: string[]
  /** The typed warnings that stand in it, whole. */
  readonly warnings: { readonly id: string; readonly severity: Severity }[]
  /** Nothing that follows in the text belongs to it. */
  readonly isClosed?: true
}

export const section = (place: string, headings: readonly string[], anchor: string): Section => ({
  place,
  headings,
  above: headings,
  chapter: null,
  anchor,
  lines: [],
  warnings: [],
})

/** As the renderer writes them: always at the top of a text, never inside a list. */
const HEADING = /<h([23])>(.*?)<\/h\1>/gs

/**
 * Adds a formatted text to the section that is open, and opens another at each heading in it.
 * @returns the sections that were opened, in order
 */
export const cutAtHeadings = (
  { html, text }: Pick<RenderedText, 'html' | 'text'>,
  { id, locale, open }: { readonly open: Section; readonly id: string; readonly locale: string },
): Section[] => {
  const headings = [...html.matchAll(HEADING)]
  if (headings.length === 0) {
    addText(open, text)
    return []
  }
  addText(open, plainText(html.slice(0, headings[0]?.index)))
  const opened: Section[] = []
  const { above } = open
  let { chapter } = open
  let chapters = 0
  for (const [index, match] of headings.entries()) {
    const [whole, level, inner = ''] = match
    const heading = plainText(inner)
    // The site numbers the headings of the second level; those of the third have no address.
    if (level === '2') chapter = { heading, anchor: `${id}-${(chapters += 1)}` }
    const own: string[] = level === '2' || !chapter ? [heading] : [chapter.heading, heading]
    const place = placeOf(id, own, locale)
    const next = { ...section(place, [...above, ...own], chapter?.anchor ?? open.anchor), above, chapter }
    addText(next, plainText(html.slice(match.index + whole.length, headings[index + 1]?.index)))
    opened.push(next)
  }
  return opened
}

export const addText = ({ lines }: Section, text: string): void => {
  if (text.trim() !== '') lines.push(text.trim())
}

/** By the words of the headings: another heading put in before them changes no id behind it. */
const placeOf = (id: string, headings: readonly string[], locale: string): string =>
  [id, ...headings.map((heading) => slugify(heading, locale))].join('.')

/** The text of HTML that our renderer wrote, a line for each paragraph and list item. */
const plainText = (html: string): string =>
  htmlUnescape(html.replace(/<br>|<\/(?:p|li|h[1-6]|figcaption)>/g, '\n').replace(/<[^>]*>/g, ''))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
