import { LETTER } from '../../orthography/characters'
import type { Edit, LintRule } from '../finding'

/** What is quoted holds a Persian letter and no other quotation mark: inside «», “” is right. */
const QUOTED = new RegExp(`"([^"“”«»\\n]{1,500})"|[“„]([^"“”„«»\\n]{1,500})”`, 'gu')
const HAS_PERSIAN = new RegExp(LETTER)

/** «…» around Persian. One finding for each of the two marks. */
export const quotationMarks: LintRule = {
  name: 'quotation-marks',
  find: (open) =>
    Array.from(open.matchAll(QUOTED)).flatMap(({ 0: found, 1: straight, 2: curved, index }) => {
      if (!HAS_PERSIAN.test(straight ?? curved ?? '') || isInGuillemets(open, index)) return []
      return [marked(index, '«'), marked(index + found.length - 1, '»')]
    }),
}

const marked = (start: number, replacement: string): Edit => ({ start, end: start + 1, replacement })

const isInGuillemets = (text: string, at: number): boolean => text.lastIndexOf('«', at) > text.lastIndexOf('»', at)
