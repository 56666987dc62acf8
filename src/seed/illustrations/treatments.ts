import { clinicalTreatments } from './treatments-care'
import { dailyTreatments } from './treatments-daily'
import { movingTreatments } from './treatments-moves'

/** The drawings of the treatments. */
export const treatments = { ...dailyTreatments, ...movingTreatments, ...clinicalTreatments }
