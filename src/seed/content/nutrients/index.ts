import type { NutrientSeed } from '../types'

import { calcium, magnesium, potassium } from './minerals'
import { vitaminB1, vitaminB12, vitaminD } from './vitamins'

/** Vitamins and minerals that muscles need. */
export const nutrients: readonly NutrientSeed[] = [vitaminB1, vitaminB12, vitaminD, magnesium, potassium, calcium]
