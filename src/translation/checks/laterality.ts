import { oppositesCheck } from './read/opposites'
import { LEFT_RIGHT } from './words/opposites'

/** The left leg stays the left one. */
export const laterality = oppositesCheck('laterality', LEFT_RIGHT)
