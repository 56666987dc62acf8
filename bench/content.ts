import { richText } from '../tests/support/content'

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
