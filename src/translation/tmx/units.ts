import { UnreadableTmx } from './errors'
import { createMarkNumbers, createSegmentReader, type SegmentReader } from './segment'
import type { Attributes, XmlEvent } from './xml-events'

/** All of a unit in characters, with some for each element; more is no file of translations. */
const MAX_UNIT = 4_000_000
const ELEMENT = 100

/** One `<tuv>`. */
export type TmxVariant = {
  readonly attributes: Attributes
  /** A marked text, perhaps a broken one; null where it is too long. */
  readonly marked: string | null
}

/** One `<tu>`, as the file has it. */
export type TmxUnit = {
  readonly line: number
  readonly attributes: Attributes
  readonly props: ReadonlyMap<string, string>
  readonly variants: readonly TmxVariant[]
  /** The language that the header names as the source; empty where it names none. */
  readonly headerLanguage: string
}

/** The units of a TMX file, in order. @throws UnreadableTmx where one has no end */
export async function* tmxUnits(events: AsyncIterable<XmlEvent>): AsyncIterable<TmxUnit> {
  let headerLanguage = ''
  let unit: UnitReader | null = null
  for await (const event of events) {
    if (event.kind === 'open' && event.name === 'header') headerLanguage = event.attributes.srclang ?? ''
    if (event.kind === 'open' && event.name === 'tu') unit = createUnitReader(event.attributes, event.line)
    else unit?.read(event)
    if (unit && event.kind === 'close' && event.name === 'tu') {
      yield { ...unit.unit, headerLanguage }
      unit = null
    }
  }
}

type UnitReader = {
  readonly read: (event: XmlEvent) => void
  readonly unit: Omit<TmxUnit, 'headerLanguage'>
}

const createUnitReader = (attributes: Attributes, line: number): UnitReader => {
  const numberOf = createMarkNumbers()
  const props = new Map<string, string>()
  const variants: { attributes: Attributes; marked: string | null }[] = []
  let prop: string | null = null
  let segment: SegmentReader | null = null
  let size = 0

  const grow = (by: number): void => {
    size += by
    if (size > MAX_UNIT)
      throw new UnreadableTmx(`the unit that begins here has more than ${MAX_UNIT} characters.`, { line, column: 1 })
  }
  const open = (name: string, given: Attributes): void => {
    if (segment) segment.open(name, given)
    else if (name === 'prop' && variants.length === 0) props.set((prop = given.type ?? ''), '')
    else if (name === 'tuv') variants.push({ attributes: given, marked: '' })
    else if (name === 'seg') segment = createSegmentReader(numberOf)
  }
  const close = (name: string): void => {
    const last = variants.at(-1)
    if (segment && name !== 'seg') segment.close(name)
    else if (segment && last) {
      last.marked = segment.marked()
      segment = null
    } else if (name === 'prop') prop = null
  }
  return {
    read: (event) => {
      grow(event.kind === 'text' ? event.text.length : ELEMENT)
      if (event.kind === 'open') open(event.name, event.attributes)
      else if (event.kind === 'close') close(event.name)
      else if (segment) segment.text(event.text)
      else if (prop !== null) props.set(prop, (props.get(prop) ?? '') + event.text)
    },
    unit: { line, attributes, props, variants },
  }
}
