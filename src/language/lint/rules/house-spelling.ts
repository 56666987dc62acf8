import { editsOf } from '../edits'
import type { LintRule } from '../finding'
import { WORD_START } from '../signs'

/** House decisions: what others write, and what we do. Endings may follow. */
const HOUSE: Readonly<Record<string, string>> = {
  آنها: 'آن‌ها',
  اینها: 'این‌ها',
  بویژه: 'به‌ویژه',
  'به ویژه': 'به‌ویژه',
  توانبخشی: 'توان‌بخشی',
  'توان بخشی': 'توان‌بخشی',
  تیرویید: 'تیروئید',
  تیروید: 'تیروئید',
  دایم: 'دائم',
  سوال: 'سؤال',
  سوالات: 'سؤالات',
  مساله: 'مسئله',
  مسأله: 'مسئله',
  مسوول: 'مسئول',
  موثر: 'مؤثر',
  هیچکدام: 'هیچ‌کدام',
  همزمان: 'هم‌زمان',
  'هم زمان': 'هم‌زمان',
}

const ENDING = '(?=(?:ی|یی|تر|ترین|ها|های|هایی|ان|ات|م|ت|ش|مان|تان|شان|ند)?(?!\\p{M}|\\p{L}))'
const OTHERS = new RegExp(`${WORD_START}(?:${Object.keys(HOUSE).join('|')})${ENDING}`, 'gu')

/** Words that Persian writes in several ways are written in one. */
export const houseSpelling: LintRule = {
  name: 'house-spelling',
  find: (open) => editsOf(open, OTHERS, ({ 0: found }) => HOUSE[found] ?? null),
}
