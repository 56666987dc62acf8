import type { MarkInfo } from '../../units/unit'

export const XLIFF_1 = 'urn:oasis:names:tc:xliff:document:1.2'

/** Who the notes are from that we write for translators, which aren't notes of the unit when they come back. */
export const OWN_NOTES = new Set(['label', 'term'])

/** The kind of context that the fingerprint of the source is. The strict schema knows no attributes of others. */
export const SOURCE_HASH = 'x-qanun-source-hash'

/** What kind of code a mark is, XLIFF 1.2 §2.4 `ctype`. */
export const CODE_TYPES: Readonly<Record<MarkInfo['kind'], string>> = {
  bold: 'bold',
  italic: 'italic',
  format: 'x-qanun-format',
  link: 'link',
  quantity: 'x-qanun-quantity',
  break: 'lb',
  tab: 'x-qanun-tab',
  inline: 'x-qanun-inline',
}

/** The `x` that a character is which XML has no way to write: `cp`, a number of its own, its code point. */
export const CHARACTER = { ctype: 'x-qanun-cp', id: /^cp\d+-([\dA-F]{4,6})$/u } as const
