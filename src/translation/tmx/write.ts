import type { Remembered } from '../memory/remembered'
import { piecesOf } from '../units/marked-text'
import { momentOf, tmxDate } from './dates'
import { PROPS, type TmxHead } from './tmx'
import { xmlAttribute, xmlText } from './xml-text'

/**
 * What is remembered as a TMX 1.4b file, unit by unit. Marks are `<bpt>`, `<ept>` and `<ph>` with the marks' own text in
 * them; nothing is added inside a text. Characters that XML can't carry become U+FFFD.
 * @throws BrokenMarks
 */
export async function* writeTmx(head: TmxHead, all: AsyncIterable<Remembered>): AsyncIterable<string> {
  yield headOf(head)
  for await (const remembered of all) yield unitOf(remembered, head)
  yield '</body>\n</tmx>\n'
}

const headOf = ({ at, sourceLocale, version }: TmxHead): string => {
  const header = attributes({
    creationtool: 'Qanun',
    creationtoolversion: version,
    segtype: 'block',
    'o-tmf': 'Qanun',
    adminlang: 'en',
    srclang: sourceLocale,
    datatype: 'plaintext',
    creationdate: tmxDate(at),
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header${header}/>\n<body>\n`
}

const unitOf = (remembered: Remembered, head: TmxHead): string => {
  const { after, at, before, by, id, origin, scope, sourceLocale } = remembered
  const unit = attributes({
    tuid: id,
    srclang: sourceLocale === head.sourceLocale ? null : sourceLocale,
    changedate: tmxDate(at),
    creationid: by,
  })
  const props =
    prop(PROPS.scope, scope) +
    prop(PROPS.origin, origin) +
    prop(PROPS.at, momentOf(tmxDate(at)) === at ? null : at) +
    prop(PROPS.before, before) +
    prop(PROPS.after, after)
  const source = variant(sourceLocale, remembered.source)
  return `<tu${unit}>\n${props}${source}${variant(remembered.targetLocale, remembered.target)}</tu>\n`
}

const prop = (type: string, text: string | null): string =>
  text === null ? '' : `<prop type="${type}">${xmlText(text)}</prop>\n`

const variant = (locale: string, marked: string): string =>
  `<tuv xml:lang="${xmlAttribute(locale)}"><seg>${segment(marked)}</seg></tuv>\n`

const segment = (marked: string): string =>
  piecesOf(marked)
    .map((piece) => {
      if (piece.kind === 'text') return xmlText(piece.text)
      const { mark } = piece
      if (piece.kind === 'alone') return `<ph x="${mark}">&lt;${mark}/&gt;</ph>`
      return piece.kind === 'open'
        ? `<bpt i="${mark}" x="${mark}">&lt;${mark}&gt;</bpt>`
        : `<ept i="${mark}">&lt;/${mark}&gt;</ept>`
    })
    .join('')

const attributes = (values: Readonly<Record<string, string | null>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xmlAttribute(value)}"`))
    .join('')
