import { oppositesCheck } from './read/opposites'
import { ADULT_CHILD } from './words/opposites'

/** What is said of adults isn't said of children. */
export const ageGroups = oppositesCheck('age-groups', ADULT_CHILD)
