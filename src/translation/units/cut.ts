import { factsOf, isRichText, type RichTextState, type TextAt, textsOf } from '#fields'
import type { FlattenedField } from 'payload'

import type { Mark } from './inline'
import { escapeText } from './marked-text'
import { cutRichText } from './rich-text'

/** A localized field of an entry in one language, cut into what is translated. */
export type FieldCut = {
  readonly address: string
  readonly path: string
  readonly labels: TextAt['labels']
  /** The rich text that its blocks were cut from; null for a plain field. */
  readonly skeleton: RichTextState | null
  /** Whether it is part of a warning to readers. */
  readonly isWarning: boolean
  readonly blocks: readonly { readonly text: string; readonly marks: readonly Mark[]; readonly tag: string }[]
}

/** Whether people translate it: an address is made from the translated title. */
const isTranslated = ({ field }: TextAt): boolean =>
  !('name' in field && field.name === 'slug') && factsOf(field).publishedAs !== 'url'

/** Every localized text of an entry, cut. An empty field has no blocks. */
export const cutEntry = (fields: readonly FlattenedField[], doc: Readonly<Record<string, unknown>>): FieldCut[] =>
  textsOf(fields, doc)
    .filter(isTranslated)
    .map(({ address, field, isEmpty, isWarning, labels, path, value }) => {
      const at = { address, path, labels, isWarning }
      if (isRichText(value)) return { ...at, skeleton: value, blocks: isEmpty ? [] : cutRichText(value) }
      const blocks = isEmpty ? [] : [{ text: escapeText(String(value)), marks: [], tag: field.type }]
      return { ...at, skeleton: null, blocks }
    })
