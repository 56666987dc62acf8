import { causesInside } from './causes-inside'
import { peopleWithCauses } from './causes-people'

/** The drawings of the causes. */
export const causes = { ...peopleWithCauses, ...causesInside }
