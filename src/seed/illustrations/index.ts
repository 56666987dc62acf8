import { canvas } from './canvas'
import { causes } from './causes'
import { crampTypes } from './cramp-types'
import { exercises } from './exercises'
import { foods } from './foods'
import { medicines } from './medicines'
import { nutrients } from './nutrients'

type Drawings = Readonly<Record<string, () => string>>

const collections: Readonly<Record<string, Drawings>> = {
  causes,
  'cramp-types': crampTypes,
  exercises,
  foods,
  medicines,
  nutrients,
}

const waiting: readonly string[] = [
  'articles/clinical-treatment-of-cramps',
  'articles/cramps-after-bodybuilding',
  'articles/home-care-for-cramps',
  'articles/leg-cramps',
  'articles/muscle-cramps',
  'causes/ageing',
  'causes/chronic-back-pain',
  'causes/chronic-neck-pain',
  'causes/dehydration',
  'causes/hypothyroidism',
  'causes/kidney-disease',
  'causes/metabolite-build-up',
  'causes/narrowed-arteries',
  'causes/nerve-disorders',
  'causes/new-activity',
  'causes/obesity',
  'causes/overuse',
  'causes/pregnancy',
  'cramp-types/clonus',
  'cramp-types/dystonia',
  'cramp-types/exercise-cramps',
  'cramp-types/fasciculation',
  'cramp-types/local-spasm',
  'cramp-types/menstrual-cramps',
  'cramp-types/myoclonus',
  'cramp-types/myokymia',
  'cramp-types/nerve-related-cramps',
  'cramp-types/night-cramps',
  'cramp-types/tremor',
  'doctors/anna-avamehr',
  'exercises/bridge',
  'exercises/calf-stretch',
  'exercises/chest-stretch',
  'exercises/chin-tuck',
  'exercises/cobra',
  'exercises/groin-stretch',
  'exercises/heel-raise',
  'exercises/incline-calf-stretch',
  'exercises/neck-rotation-stretch',
  'exercises/neck-side-stretch',
  'exercises/shoulder-blade-squeeze',
  'exercises/side-plank',
  'exercises/soleus-stretch',
  'exercises/towel-stretch',
  'exercises/wall-hamstring-stretch',
  'figures/muscle-fibres',
  'foods/avocado',
  'foods/banana',
  'foods/beans-and-lentils',
  'foods/leafy-vegetables',
  'foods/melon',
  'foods/milk',
  'foods/nuts',
  'foods/olive-oil',
  'foods/orange-juice',
  'foods/pickle-juice',
  'foods/salmon',
  'foods/sweet-potato',
  'foods/tomato-juice',
  'foods/water',
  'foods/watermelon',
  'medicines/baclofen',
  'medicines/carisoprodol',
  'medicines/chlorzoxazone',
  'medicines/cyclobenzaprine',
  'medicines/metaxalone',
  'medicines/methocarbamol',
  'medicines/tizanidine',
  'nutrients/calcium',
  'nutrients/magnesium',
  'nutrients/potassium',
  'nutrients/vitamin-b1',
  'nutrients/vitamin-b12',
  'nutrients/vitamin-d',
  'treatments/avoid-exercise-in-heat',
  'treatments/balanced-diet',
  'treatments/drink-enough-water',
  'treatments/dry-needling',
  'treatments/gentle-stretching',
  'treatments/healthy-weight',
  'treatments/less-caffeine-and-alcohol',
  'treatments/magnesium-supplement',
  'treatments/massage',
  'treatments/medicine-for-cramps',
  'treatments/regular-stretching',
  'treatments/rest',
  'treatments/stretching-exercise-therapy',
  'treatments/the-right-chair',
  'treatments/trigger-point-injection',
  'treatments/warm-up-and-cool-down',
  'treatments/warmth',
]

const drawings: ReadonlyMap<string, () => string> = new Map<string, () => string>([
  ...waiting.map((name) => [name, () => ''] as const),
  ...Object.entries(collections).flatMap(([collection, members]) =>
    Object.entries(members).map(([key, drawing]) => [`${collection}/${key}`, drawing] as const),
  ),
])

/** Every drawing this folder can make, by name. */
export const drawingNames: readonly string[] = [...drawings.keys()].toSorted()

/** The SVG text of one drawing; throws for a name nobody drew. */
export const draw = (name: string): string => {
  const drawing = drawings.get(name)
  if (!drawing) throw new Error(`No drawing is called "${name}".`)
  return canvas(name, drawing())
}
