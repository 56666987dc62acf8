import { screen } from '../screen'
import { Operations } from './operations'

/** The screen "Operations", for editors and admins. */
export const OperationsView = screen('/operations', Operations)
