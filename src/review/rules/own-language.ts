import { isRichText, nodesOf, type RichTextNode, textsOf } from '#fields'
import { foreignRun } from '#language'

import type { RawFinding } from '../finding'
import type { GateInput, GateRule } from '../rule'

/**
 * No text says that it is in one language and is in another: a reader, a screen reader and a feed's consumer go by the
 * language that the edition names (WCAG 2.2, 3.1.1). What is looked at is the script, in every paragraph and every
 * description of a picture; and in what an edition says beside the entry's own texts: its sources, and the words of our own.
 * Languages whose script isn't known are not asked.
 */
export const ownLanguage: GateRule = {
  name: 'own-language',
  isFixed: true,
  check: (input) => {
    const own = [...textsIn(input)].flatMap(({ labels, path, text }) => {
      const run = foreignRun(text, input.locale)
      return run === null ? [] : [{ labels, path, text: run }]
    })
    const others = input.strays.filter(({ text }) => !own.some((found) => isSaidBy(text, found.text)))
    return [
      ...own.map(({ text, ...place }) => ({ ...place, messageKey: 'otherLanguage', facts: { text: shortOf(text) } })),
      ...others.map(({ language, path, text }) => ({
        path,
        labels: [path],
        messageKey: 'otherLanguageThanSaid',
        facts: { text: shortOf(text), language },
      })),
    ]
  },
}

/** Whether words of the edition are those of a field: rendered, a paragraph has its numbers, and may be cut at a line's end. */
const isSaidBy = (stray: string, text: string): boolean => {
  const [shown, written] = [wordsOf(stray), wordsOf(text)]
  return written.includes(shown) || shown.includes(written)
}

const wordsOf = (text: string): string => ` ${(text.match(/[\p{L}\p{M}]+/gu) ?? []).join(' ')} `

type Text = { readonly path: string; readonly labels: NonNullable<RawFinding['labels']>; readonly text: string }

function* textsIn({ doc, fields, media }: GateInput): Generator<Text> {
  for (const { field, labels, path, value } of textsOf(fields, doc)) {
    if ('name' in field && field.name === 'slug') continue
    for (const text of paragraphsOf(value)) yield { path, labels, text }
  }
  for (const { alt, filename } of media.values())
    if (typeof alt === 'string') yield { path: '', labels: [String(filename)], text: alt }
}

const paragraphsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (!isRichText(value)) return []
  return [...nodesOf(value)].filter(({ children }) => children?.some(isInline)).map(textOf)
}

const isInline = ({ text, type }: RichTextNode): boolean => typeof text === 'string' || type === 'link'

const textOf = (node: RichTextNode): string => node.text ?? (node.children ?? []).map(textOf).join('')

const EXCERPT = 60

const shortOf = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text)
