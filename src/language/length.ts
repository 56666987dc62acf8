/** `characters` as a reader counts them (Unicode UAX #29, grapheme clusters); `utf16` as JavaScript, Java and C# count them. */
export type LengthUnit = 'characters' | 'utf16'

/** A half-space belongs to the letter before it; no language cuts graphemes in a way of its own. */
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

export const lengthOf = (text: string, unit: LengthUnit): number => {
  if (unit === 'utf16') return text.length
  let length = 0
  for (const _ of graphemes.segment(text)) length += 1
  return length
}
