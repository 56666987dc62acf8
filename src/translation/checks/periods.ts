import { oppositesCheck } from './read/opposites'
import { PERIOD_FAMILY } from './words/opposites'

/** "A few hours" are not «چند روز»: periods that stand without a number; with one they are the business of `units`. */
export const periods = oppositesCheck('periods', PERIOD_FAMILY)
