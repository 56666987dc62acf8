import { oppositesCheck } from './read/opposites'
import { HOT_COLD } from './words/opposites'

/** A warm pack is no cold one. */
export const hotCold = oppositesCheck('hot-cold', HOT_COLD)
