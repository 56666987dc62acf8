import { oppositesCheck } from './read/opposites'
import { MORNING_NIGHT } from './words/opposites'

/** What is taken in the morning isn't taken at night. */
export const timesOfDay = oppositesCheck('times-of-day', MORNING_NIGHT)
