import { oppositesCheck } from './read/opposites'
import { BEFORE_AFTER } from './words/opposites'

/** Before a meal, an injection, exercise is not after it. */
export const beforeAfter = oppositesCheck('before-after', BEFORE_AFTER)
