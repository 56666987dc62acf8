import { editsOf } from '../edits'
import type { LintRule } from '../finding'
import { WORD_END, WORD_START } from '../signs'

/** Adverbs with tanwin that have no twin without it: «جدا», for one, is another word. */
const ADVERBS = `
  اتفاقا احتمالا اخیرا اساسا اصلا اصولا اغلبا بعدا بعضا تدریجا تقریبا تلویحا ثانیا جسما حتما حدودا حقیقتا خصوصا دائما دقیقا
  ذاتا رسما سریعا شخصا شدیدا صراحتا صرفا ضرورتا ضمنا طبعا طبیعتا ظاهرا عادتا عجالتا عمدتا عملا عموما غالبا فعلا فورا قاعدتا
  قبلا قطعا قویا کاملا کلا لزوما لطفا متعاقبا متقابلا متناوبا مثلا مجددا مخصوصا مرتبا مستقیما مسلما مشخصا مطلقا مطمئنا
  معمولا مکررا منحصرا منظما موقتا نتیجتا ندرتا نسبتا نهایتا واقعا یقینا
`
const WORDS = ADVERBS.trim().split(/\s+/u).join('|')
const PLACE = new RegExp(`(?<=${WORD_START}(?:${WORDS}))${WORD_END}`, 'gu')

const TANWIN = '\u064b'

/** House decision: tanwin is written, «اصلاً» and not «اصلا». */
export const tanwin: LintRule = {
  name: 'tanwin',
  find: (open) => editsOf(open, PLACE, () => TANWIN),
}
