import { HALF_SPACE } from '../orthography/characters'
import { NON_JOINING } from './signs'

/** What stands between a word that ends here and its ending: a half-space, or nothing where the word joins nothing. */
export const joint = (text: string, end: number): string =>
  NON_JOINING.test(text.slice(0, end).replace(/\p{M}+$/u, '')) ? '' : HALF_SPACE
