/** Writes XLIFF 2.1 (OASIS Standard, 13 February 2018), with its glossary and translation candidates modules. */
import { directionOf } from '#language'

import type { UnitState } from '../../units/unit'
import { checkWritable } from '../check-writable'
import type { ExchangeEntry, ExchangeHead, ExchangeUnit } from '../format'
import { type InlineWriter, writeInline } from '../inline'
import { type Part, partsOf } from '../segments'
import { xmlAttributes, xmlRemark } from '../xml/write'
import { originalDataOf, unitCodes } from './codes'
import { OWN, XLIFF_2 } from './names'
import { glossaryOf, matchesOf, notesOf } from './remarks'

/** A `file` an entry, a `unit` a unit, a `segment` a sentence with `ignorable` white space between. */
export async function* writeXliff2(
  head: ExchangeHead,
  entries: AsyncIterable<ExchangeEntry>,
): AsyncGenerator<string, void> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${xmlAttributes({
    xmlns: XLIFF_2,
    'xmlns:gls': 'urn:oasis:names:tc:xliff:glossary:2.0',
    'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0',
    'xmlns:qanun': OWN,
    version: '2.1',
    srcLang: head.sourceLocale,
    trgLang: head.targetLocale,
    'qanun:at': head.at,
  })}>\n`
  let number = 0
  for await (const entry of entries) {
    // A file must have units (§4.2.2.2): an entry without any is left out.
    if (entry.units.length > 0) yield fileOf(head, entry, ++number)
  }
  yield '</xliff>\n'
}

const fileOf = (head: ExchangeHead, entry: ExchangeEntry, number: number): string => {
  const attributes = xmlAttributes({
    id: `f${number}`,
    original: `${entry.type}/${entry.id}`,
    srcDir: directionOf(head.sourceLocale),
    trgDir: directionOf(head.targetLocale),
  })
  const title = `<notes>\n<note category="title">${xmlRemark(entry.title)}</note>\n</notes>\n`
  const units = entry.units.map((unit, index) => {
    checkWritable(entry, unit)
    return unitOf(head, unit, index + 1)
  })
  return `<file${attributes}>\n${title}${units.join('')}</file>\n`
}

const unitOf = (head: ExchangeHead, unit: ExchangeUnit, number: number): string => {
  // A candidate is for a span of the source (`ref`, §5.1.5.5): where there are some, the unit is one span.
  const parts =
    unit.matches.length > 0
      ? [{ kind: 'segment', source: unit.source, target: unit.target } as const]
      : partsOf(unit, head.targetLocale)
  const attributes = xmlAttributes({
    id: `u${number}`,
    name: unit.key,
    'xml:space': 'preserve',
    'qanun:source-hash': unit.sourceHash,
  })
  const codes = unitCodes(unit)
  const segments = parts.map((part, index) => partOf(part, { index, state: unit.state, codes }))
  const before = [matchesOf(unit), glossaryOf(unit), notesOf(unit), originalDataOf(unit)]
  return `<unit${attributes}>\n${before.join('')}${segments.join('')}</unit>\n`
}

type PartContext = { readonly index: number; readonly state: UnitState; readonly codes: InlineWriter }

const partOf = ({ kind, source, target }: Part, { codes, index, state }: PartContext): string => {
  const texts = `<source>${writeInline(source, codes)}</source>${
    target === null ? '' : `<target>${writeInline(target, codes)}</target>`
  }`
  if (kind === 'space') return `<ignorable id="i${index + 1}">${texts}</ignorable>\n`
  const id = `s${index + 1}`
  return `<segment${xmlAttributes({ id, ...stateAttributes(target === null ? 'missing' : state) })}>${texts}</segment>\n`
}

/** `subState` says which of our states an initial segment is in. */
const stateAttributes = (state: UnitState): { state: string; subState?: string } => {
  switch (state) {
    case 'missing':
      return { state: 'initial' }
    case 'machine':
    case 'draft':
    case 'outdated':
      return { state: 'initial', subState: `qanun:${state}` }
    case 'translated':
    case 'reviewed':
      return { state }
    default:
      throw new TypeError(`Unknown state: ${JSON.stringify(state satisfies never)}`)
  }
}
