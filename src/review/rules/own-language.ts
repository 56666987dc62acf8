import { isRichText, nodesOf, type RichTextNode, textsOf } from '#fields'
import { foreignRun } from '#language'

import type { RawFinding } from '../finding'
import type { GateInput, GateRule } from '../rule'

/**
 * No text says that it is in one language and is in another: a reader, a screen reader and a feed's consumer go by the
 * language that the edition names (WCAG 2.2, 3.1.1). What is looked at is the script, in every paragraph and every
 * description of a picture. Languages whose script isn't known are not asked.
 */
export const ownLanguage: GateRule = {
  name: 'own-language',
  isFixed: true,
  check: (input) =>
    [...textsIn(input)].flatMap(({ labels, path, text }): RawFinding[] => {
      const run = foreignRun(text, input.locale)
      return run === null ? [] : [{ path, labels, messageKey: 'otherLanguage', facts: { text: shortOf(run) } }]
    }),
}

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
