import { E_MAIL_ADDRESS, WEB_ADDRESSES } from './addresses'

/*
 * Runs of left-to-right text that come out in a wrong order among right-to-left text unless they are isolated (UAX #9):
 * "750 mg" shows as "mg 750", "−5" as "5−", the groups of a telephone number change places, "≥" is mirrored and looks
 * like "≤". Bare numbers and ranges of numbers (۳-۵) are right as they are: isolated, a range would be read 5 to 3.
 */

const DIGIT = '[0-9\\u06f0-\\u06f9]'
const LETTER = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\u00b5]'
/** Superscripts and subscripts: H₂O, Ca²⁺. */
const SMALL = '[\\u00b2\\u00b3\\u00b9\\u2070-\\u209c]'
const START = '(?<![\\p{L}\\p{M}\\p{N}\\u2069])'
const END = '(?![\\p{L}\\p{M}\\p{N}])'

/** 5, 1.5, 1,500, 120/80, 3-5, ۱٫۵. */
const NUMBER = `${DIGIT}{1,20}(?:[.,/:\\u066b\\u066c–-]${DIGIT}{1,20}){0,6}`
/** Comparators and signs; Intl writes LRM (U+200E) before a sign in Persian. */
const SIGN = '(?:[<>≤≥]=? ?\\u200e?[+\\u2212±-]?|\\u200e?[+\\u2212±-])'

const UNITS =
  'mg|mcg|[\\u00b5\\u03bc](?:g|m|mol)|g|kg|ng|mL|ml|dL|dl|L|l|IU|mEq|mmol|mol|mmHg|kPa|k?Hz|nm|mm|cm|m|km|kcal|cal|kJ|J|W|V|mV|ms|s|min|h|bpm|ppm'
const QUANTITY = `${START}(?:${SIGN})?${NUMBER}[ \\u00a0]?(?:°[CF]|°|(?:${UNITS})${SMALL}*${END})`
const SIGNED_NUMBER = `${START}${SIGN}${NUMBER}`
/** International, or as dialled within a country, from a leading zero; at least seven and ten digits. */
const PHONE = `${START}(?:\\+${DIGIT}(?:[ \\u00a0()-]{0,2}${DIGIT}){6,14}|[0\\u06f0](?:[ \\u00a0()-]{0,2}${DIGIT}){9,13})${END}`

/** The last stop of an abbreviation (e.g.) and the charge of an ion (Na+, Ca²⁺) belong to the word. */
const WORD = `(?:(?:${LETTER}{1,2}\\.){2,}|${LETTER}(?:${LETTER}|[0-9]|\\p{Mn}|${SMALL})*(?:[+\\u207a\\u207b]+(?!${DIGIT}))?)`
const GLUE = `[ \\u00a0.,;:'’"&/+_@#*=<>≤≥×·\\u2212–-]{1,3}`
const BRACKETS = '\\([^()\\n\\p{Script=Arabic}]{1,80}\\)'
/** Words with what stands between and after them: "National Health Service (NHS)", "B12 and D3", "pH = 7.4". */
const PHRASE = `(?:${QUANTITY}|${WORD})(?:(?:${GLUE})(?:${QUANTITY}|${WORD}|[0-9]+(?:[.,/–-][0-9]+)*%?|${BRACKETS}))*`

/** What is isolated already (U+2066–2068 … U+2069). */
const ISOLATE = '[\\u2066-\\u2068][^\\u2066-\\u2069]*\\u2069'

const RUN = new RegExp([ISOLATE, ...WEB_ADDRESSES, E_MAIL_ADDRESS, PHONE, PHRASE, SIGNED_NUMBER].join('|'), 'gu')

/** A piece of a text, and whether it is a run to isolate. */
export type Piece = { readonly text: string; readonly isRun: boolean }

/** A right-to-left text in pieces; joined, they are the text. */
export const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (index > from) pieces.push({ text: text.slice(from, index), isRun: false })
    pieces.push({ text: run, isRun: true })
    from = index + run.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isRun: false })
  return pieces
}
