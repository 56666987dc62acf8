import { floorExercises } from './exercises-floor'
import { neckExercises } from './exercises-neck'
import { uprightExercises } from './exercises-upright'

/** The drawings of the exercises. */
export const exercises = { ...floorExercises, ...uprightExercises, ...neckExercises }
