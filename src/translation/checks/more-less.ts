import { oppositesCheck } from './read/opposites'
import { MORE_LESS } from './words/opposites'

/** What rises doesn't fall, and a dose that is to be reduced isn't increased. */
export const moreLess = oppositesCheck('more-less', MORE_LESS)
