import { richText } from '../tests/support/content'
import type { Line } from './clinic-lines'

/** Makes entries of some 17 kB, as long as the clinic's own are on average. */
const PARAGRAPH =
  'A cramp is a sudden and involuntary shortening of a muscle; it hurts, it can be felt as a hard knot, and it goes by itself after some time. '

const long = (number: number) =>
  richText(...Array.from({ length: 2 }, (_, part) => `${number}.${part} ${PARAGRAPH.repeat(4)}`))

/** The fields of one cause, in English. */
export const causeOf = (number: number, source: string) => ({
  title: `Cause number ${number}`,
  summary: `Summary of cause ${number}. ${PARAGRAPH}`,
  mechanism: long(number),
  atRisk: long(number + 1),
  whatToDo: long(number + 2),
  sources: [source],
})

/** With a title and a summary. */
export const UNITS_OF_CAUSE = 11

type Translatable = {
  readonly lines: readonly Line[]
  readonly source: string
  /** 0: as many as make {@link UNITS_OF_CAUSE}. */
  readonly paragraphs: number
}

/** A cause out of the clinic's own lines: a title, a summary and paragraphs. */
export const translatableCause = (number: number, { lines, paragraphs, source }: Translatable) => {
  const taken = (from: number, count: number): string[] =>
    // With its number, because no two entries of a clinic say the same.
    Array.from({ length: count }, (_, step) => `${lines[(number * 7 + from + step) % lines.length]?.en} (${number})`)
  return {
    title: `Cause number ${number}`,
    summary: taken(0, 1).join(' ').slice(0, 300),
    mechanism: richText(...taken(1, paragraphs || UNITS_OF_CAUSE - 2)),
    sources: [source],
  }
}
