import { screen } from '../screen'
import { Board } from './board'

/** The screen "Recalls", for editors and admins. */
export const RecallsView = screen('/recalls', Board)
