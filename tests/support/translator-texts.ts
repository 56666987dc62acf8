/** Texts for the browser tests of the translate view: rich text with everything that becomes a mark. */
import { richText } from './content'

type Run = string | { readonly bold: string } | { readonly link: string; readonly text: string } | { quantity: string }

const textNode = (text: string, format = 0) => ({
  type: 'text',
  version: 1,
  text,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
})

const nodeOf = (run: Run): unknown => {
  if (typeof run === 'string') return textNode(run)
  if ('bold' in run) return textNode(run.bold, 1)
  if ('quantity' in run) return richText(`{{${run.quantity}}}`).root.children.flatMap(childrenOf)[0]
  return {
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    direction: null,
    id: 'a1b2c3d4e5f6',
    fields: { linkType: 'custom', url: run.link, newTab: false },
    children: [textNode(run.text)],
  }
}

const childrenOf = (node: unknown): unknown[] => (node as { children: unknown[] }).children

/** A rich text whose paragraphs are given run by run. */
export const marked = (...paragraphs: readonly (readonly Run[])[]) => {
  const text = richText(...paragraphs.map(() => ''))
  text.root.children = text.root.children.map((paragraph, index) => ({
    ...(paragraph as object),
    children: (paragraphs[index] ?? []).map(nodeOf),
  }))
  return text
}

/** A quantity of an entry, for instance 10 minutes. */
const minutes = (key: string, value: number) => ({ key, value, unit: 'minute' })

export const TABLETS = 'Never take more than 3 tablets a day.'

/** A cause with every kind of mark, in English. */
export const shiftCramps = (title: string, tablets = TABLETS) => ({
  type: 'causes',
  locale: 'en',
  data: {
    title,
    summary: 'Why a long shift ends in muscle cramps.',
    quantities: [minutes('rest', 10)],
    mechanism: marked(
      ['Drink ', { bold: 'water slowly' }, ' and rest for ', { quantity: 'rest' }, '.'],
      ['Read ', { link: 'https://example.org/sleep', text: 'how to sleep' }, ' after a night shift.'],
      [tablets],
    ),
  },
})

/** The like in Persian: Persian is its source. */
export const legCramps = (title: string) => ({
  type: 'causes',
  locale: 'fa',
  data: {
    title,
    summary: 'چرا ساق پا شب‌ها می‌گیرد و چه باید کرد.',
    quantities: [minutes('rest', 10)],
    mechanism: marked(
      ['آب را ', { bold: 'آهسته' }, ' بنوشید و ', { quantity: 'rest' }, ' استراحت کنید.'],
      ['دربارهٔ ', { link: 'https://example.org/sleep', text: 'خواب خوب' }, ' پس از نوبت شب بخوانید.'],
      ['هرگز بیش از ۳ قرص در روز نخورید.'],
    ),
  },
})
