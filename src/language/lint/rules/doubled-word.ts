import { editsOf } from '../edits'
import type { LintRule } from '../finding'
import { LETTER_WITH_SIGNS, WORD_END, WORD_START } from '../signs'

/** Said twice on purpose: adverbs and distributives. */
const ON_PURPOSE = new Set(
  'آرام آهسته باز بخش بعضی پاره تک تکه جدا جسته چند خرد خرده خیلی دانه دسته ذره رفته روز زود زیاد سال سخت فوج قدم قطره کم گام گاه گروه لحظه لقمه نرم نم نوبت هی یکی یواش'.split(
    ' ',
  ),
)

const TWICE = new RegExp(
  `${WORD_START}((?:${LETTER_WITH_SIGNS}){2,}(?:\\u200c(?:${LETTER_WITH_SIGNS})+)*) \\1${WORD_END}`,
  'gu',
)

/** A word that was typed twice. */
export const doubledWord: LintRule = {
  name: 'doubled-word',
  find: (open) => editsOf(open, TWICE, ({ 1: word = '' }) => (ON_PURPOSE.has(word) ? null : word)),
}
