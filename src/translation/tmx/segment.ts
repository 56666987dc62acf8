import { escapeText } from '../units/marked-text'
import type { Attributes } from './xml-events'

/** Elements whose text is another tool's code, and `sub`, a text inside code. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'sub'])

/** A longer text of one language is not taken. */
export const MAX_TEXT = 200_000

/** Numbers for the inline elements of one unit, so that the same element has the same number in each language. */
export type MarkNumbers = (key: string, wanted: string | undefined) => number

/** Gives an element the number it asks for where that is free, else the lowest free one. */
export const createMarkNumbers = (): MarkNumbers => {
  const numbers = new Map<string, number>()
  const used = new Set<number>()
  return (key, wanted) => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    let number = /^[1-9]\d{0,3}$/u.test(wanted ?? '') ? Number(wanted) : 1
    while (used.has(number)) number += 1
    used.add(number)
    numbers.set(key, number)
    return number
  }
}

/** Reads what is inside one `<seg>` as a marked text, which may be broken where the elements were. */
export type SegmentReader = {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
  /** Null where it is too long. */
  readonly marked: () => string | null
}

export const createSegmentReader = (numberOf: MarkNumbers): SegmentReader => {
  let marked = ''
  let isTooLong = false
  let inCode = 0
  let place = 0
  const open = new Map<string, number>()
  const highlights: number[] = []

  const write = (text: string): void => {
    isTooLong ||= marked.length + text.length > MAX_TEXT
    if (!isTooLong) marked += text
  }
  const number = (kind: 'pair' | 'alone', x: string | undefined, otherwise: string): number =>
    numberOf(`${kind} ${x ?? otherwise}`, x)

  const start = (name: string, { i = '', x }: Attributes): void => {
    if (name === 'ept') {
      // An end without a beginning is a mark that no text has; whoever reads the marks will say so.
      write(`</${open.get(i) ?? 0}>`)
    } else if (name === 'bpt') {
      open.set(i, number('pair', x, `i${i}`))
      write(`<${open.get(i)}>`)
    } else if (name === 'hi') {
      highlights.push(number('pair', x, `hi${(place += 1)}`))
      write(`<${highlights.at(-1)}>`)
    } else if (CODES.has(name)) write(`<${number('alone', x, `${(place += 1)}`)}/>`)
  }

  return {
    open: (name, attributes) => {
      if (inCode === 0) start(name, attributes)
      if (CODES.has(name)) inCode += 1
    },
    close: (name) => {
      if (CODES.has(name)) inCode -= 1
      else if (name === 'hi' && inCode === 0) write(`</${highlights.pop() ?? 0}>`)
    },
    text: (text) => {
      if (inCode === 0) write(escapeText(text))
    },
    marked: () => (isTooLong ? null : marked),
  }
}
