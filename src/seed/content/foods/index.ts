import type { FoodSeed } from '../types'

import { milk, pickleJuice, water } from './drinks'
import { avocado, banana, melon, watermelon } from './fruit'
import { orangeJuice, tomatoJuice } from './juices'
import { nuts, oliveOil, salmon } from './nuts-fish-and-oil'
import { beansAndLentils, leafyVegetables, sweetPotato } from './vegetables-and-pulses'

/** What to eat and drink. */
export const foods: readonly FoodSeed[] = [
  water,
  banana,
  pickleJuice,
  avocado,
  beansAndLentils,
  sweetPotato,
  nuts,
  salmon,
  watermelon,
  melon,
  milk,
  leafyVegetables,
  tomatoJuice,
  orangeJuice,
  oliveOil,
]
