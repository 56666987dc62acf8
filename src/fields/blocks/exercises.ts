import type { Block } from 'payload'

import { references } from '../common'

export const exercisesBlock: Block = {
  slug: 'exercises',
  fields: [references('exercises', 'exercises', { words: 'blocks.exercises.exercises' })],
}
