import { screen } from '../screen'
import { Queue } from './queue'

/** The screen "Translations". */
export const QueueView = screen('/translations', Queue)
