import type { MarkInfo } from '../../units/unit'

/** XLIFF 2.0 and 2.1 have one namespace. */
export const XLIFF_2 = 'urn:oasis:names:tc:xliff:document:2.0'

/** Attributes of our own: `source-hash` of a unit, `at` of a file. */
export const OWN = 'urn:qanun:exchange:1'

/** Categories of the notes that we write for translators, which aren't notes of the unit when they come back. */
export const OWN_NOTES = new Set(['label', 'title'])

/** What kind of code a mark is, XLIFF 2.1 §4.3.1.38 and §4.3.1.39. */
export const CODE_TYPES: Readonly<Record<MarkInfo['kind'], { readonly type: string; readonly subType?: string }>> = {
  bold: { type: 'fmt', subType: 'xlf:b' },
  italic: { type: 'fmt', subType: 'xlf:i' },
  format: { type: 'fmt', subType: 'qanun:format' },
  link: { type: 'link' },
  quantity: { type: 'other', subType: 'qanun:quantity' },
  break: { type: 'fmt', subType: 'xlf:lb' },
  tab: { type: 'fmt', subType: 'qanun:tab' },
  inline: { type: 'other', subType: 'qanun:inline' },
}
