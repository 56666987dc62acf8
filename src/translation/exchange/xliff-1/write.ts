/** Writes XLIFF 1.2 (OASIS Standard, 1 February 2008), valid by its strict schema. */
import type { MarkInfo, UnitState } from '../../units/unit'
import { checkWritable } from '../check-writable'
import type { ExchangeEntry, ExchangeHead, ExchangeUnit } from '../format'
import { type InlineWriter, writeInline } from '../inline'
import { type Part, partsOf } from '../segments'
import { xmlAttributes, xmlRemark } from '../xml/write'
import { CHARACTER, CODE_TYPES, SOURCE_HASH, XLIFF_1 } from './names'

/** A `file` an entry, a `trans-unit` a unit, its sentences as `mrk` in `seg-source` and in its target. */
export async function* writeXliff1(
  head: ExchangeHead,
  entries: AsyncIterable<ExchangeEntry>,
): AsyncGenerator<string, void> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${xmlAttributes({ xmlns: XLIFF_1, version: '1.2' })}>\n`
  for await (const entry of entries) yield fileOf(head, entry)
  yield '</xliff>\n'
}

const fileOf = (head: ExchangeHead, entry: ExchangeEntry): string => {
  const attributes = xmlAttributes({
    original: `${entry.type}/${entry.id}`,
    datatype: 'plaintext',
    'source-language': head.sourceLocale,
    'target-language': head.targetLocale,
    date: head.at,
  })
  const units = entry.units.map((unit, index) => {
    checkWritable(entry, unit)
    return unitOf(head, unit, index + 1)
  })
  const title = `<header>\n<note from="title">${xmlRemark(entry.title)}</note>\n</header>\n`
  return `<file${attributes}>\n${title}<body>\n${units.join('')}</body>\n</file>\n`
}

const unitOf = (head: ExchangeHead, unit: ExchangeUnit, number: number): string => {
  const attributes = xmlAttributes({
    id: `u${number}`,
    resname: unit.key,
    approved: unit.target !== null && unit.state === 'reviewed' ? 'yes' : 'no',
    'xml:space': 'preserve',
  })
  const lines = [
    ...textsOf(unit, partsOf(unit, head.targetLocale)),
    hashOf(unit),
    ...remarksOf(unit),
    ...matchesOf(unit),
  ]
  return `<trans-unit${attributes}>\n${lines.map((line) => `${line}\n`).join('')}</trans-unit>\n`
}

const textsOf = (unit: ExchangeUnit, parts: readonly Part[]): string[] => {
  const inline = codesOf(unit.marks)
  const isCut = parts.length > 1
  const cut = (textIn: (part: Part) => string): string => {
    let mid = 0
    const texts = parts.map((part) => {
      const xml = writeInline(textIn(part), inline)
      return isCut && part.kind === 'segment' ? `<mrk mtype="seg" mid="${++mid}">${xml}</mrk>` : xml
    })
    return texts.join('')
  }
  const target = `<target${xmlAttributes(stateAttributes(unit.state))}>${cut(({ target: text }) => text ?? '')}</target>`
  return [
    `<source>${writeInline(unit.source, inline)}</source>`,
    ...(isCut ? [`<seg-source>${cut(({ source }) => source)}</seg-source>`] : []),
    ...(unit.target === null ? [] : [target]),
  ]
}

/** Of a unit that has a target; qualifiers say which of our states it is in. */
const stateAttributes = (state: UnitState): Record<string, string> => {
  switch (state) {
    case 'missing':
    case 'draft':
      return { state: 'needs-review-translation', 'state-qualifier': 'x-qanun-draft' }
    case 'machine':
      return { state: 'needs-review-translation', 'state-qualifier': 'mt-suggestion' }
    case 'outdated':
      return { state: 'needs-translation', 'state-qualifier': 'x-qanun-outdated' }
    case 'translated':
      return { state: 'translated' }
    case 'reviewed':
      return { state: 'final' }
    default:
      throw new TypeError(`Unknown state: ${JSON.stringify(state satisfies never)}`)
  }
}

const codesOf = (marks: readonly MarkInfo[]): InlineWriter => {
  let characters = 0
  const code = (mark: number, isPair: boolean): string => {
    const info = marks.find((known) => known.mark === mark && known.isPair === isPair)
    const shown = info && (info.of ? `${info.kind}: ${info.of}` : info.kind)
    return xmlAttributes({ id: String(mark), ctype: info && ctypeOf(info), clone: 'no', 'equiv-text': shown })
  }
  return {
    open: (mark) => `<g${code(mark, true)}>`,
    close: () => '</g>',
    alone: (mark) => `<x${code(mark, false)}/>`,
    character: (hex) => `<x${xmlAttributes({ id: `cp${++characters}-${hex}`, ctype: CHARACTER.ctype })}/>`,
  }
}

/** `g` and `x` have lists of their own; what isn't in theirs needs `x-`. */
const ctypeOf = ({ isPair, kind }: MarkInfo): string => {
  const ctype = CODE_TYPES[kind]
  const isOfPairs = kind !== 'break'
  return ctype.startsWith('x-') || isOfPairs === isPair ? ctype : `x-qanun-${kind}`
}

const hashOf = ({ sourceHash }: ExchangeUnit): string =>
  `<context-group purpose="x-qanun"><context context-type="${SOURCE_HASH}">${xmlRemark(sourceHash)}</context></context-group>`

/** Terms are remarks, as 1.2 has no place for them but in the text. */
const remarksOf = ({ labels, notes, terms }: ExchangeUnit): string[] => [
  ...(labels.length > 0 ? [`<note from="label">${xmlRemark(labels.join(' › '))}</note>`] : []),
  ...terms.map(({ source, target }) => `<note from="term">${xmlRemark(`${source} = ${target}`)}</note>`),
  ...notes.map((note) => `<note>${xmlRemark(note)}</note>`),
]

const matchesOf = ({ matches }: ExchangeUnit): string[] =>
  matches.map(({ percent, source, target }) => {
    const inline = codesOf([])
    const attributes = xmlAttributes({ 'match-quality': `${percent}%`, 'xml:space': 'preserve' })
    const texts = `<source>${writeInline(source, inline)}</source><target>${writeInline(target, inline)}</target>`
    return `<alt-trans${attributes}>${texts}</alt-trans>`
  })
