import { marksIn } from '../../units/marked-text'
import type { MarkInfo } from '../../units/unit'
import type { ExchangeUnit } from '../format'
import type { InlineWriter } from '../inline'
import { xmlAttributes, xmlRemark } from '../xml/write'
import { CODE_TYPES } from './names'

/** The marks of a unit; one that its translation has lost already can't be asked to stay (`canDelete`, §4.3.1.5). */
export const unitCodes = ({ marks, target }: ExchangeUnit): InlineWriter => {
  const isKept = target === null ? () => true : withMarks(target)
  return codesOf((mark, isPair) => {
    const info = marks.find((known) => known.mark === mark && known.isPair === isPair)
    return {
      ...(info && kindOf(info)),
      canCopy: 'no',
      ...(isKept(mark) && { canDelete: 'no' }),
      ...(info && { data: `d${mark}` }),
    }
  })
}

const withMarks = (marked: string): ((mark: number) => boolean) => {
  const marks = new Set(marksIn(marked))
  return (mark) => marks.has(mark)
}

type Code = Readonly<Record<string, string>> & { readonly data?: string }

/** Marks as `pc` and `ph`. */
const codesOf = (codeOf: (mark: number, isPair: boolean) => Code): InlineWriter => ({
  open: (mark) => {
    const { data, ...code } = codeOf(mark, true)
    return `<pc${xmlAttributes({ id: String(mark), ...code, dataRefStart: data, dataRefEnd: data })}>`
  },
  close: () => '</pc>',
  alone: (mark) => {
    const { data, ...code } = codeOf(mark, false)
    return `<ph${xmlAttributes({ id: String(mark), ...code, dataRef: data })}/>`
  },
  character: (hex) => `<cp hex="${hex}"/>`,
})

const kindOf = (info: MarkInfo): Record<string, string> => ({
  ...CODE_TYPES[info.kind],
  ...(!info.isPair && { disp: dataOf(info) }),
})

const dataOf = ({ kind, of }: MarkInfo): string => (of ? `${kind}: ${of}` : kind)

/** The marks of a text that isn't the unit's: numbers only. */
export const BARE = codesOf(() => ({}))

/** What each mark stands for, for people to see. */
export const originalDataOf = ({ marks }: ExchangeUnit): string =>
  marks.length === 0
    ? ''
    : `<originalData>${marks
        .map((info) => `<data id="d${info.mark}">${xmlRemark(dataOf(info))}</data>`)
        .join('')}</originalData>\n`
