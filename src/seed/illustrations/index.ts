import { articles } from './articles'
import { canvas } from './canvas'
import { causes } from './causes'
import { crampTypes } from './cramp-types'
import { doctors } from './doctors'
import { exercises } from './exercises'
import { figures } from './figures'
import { foods } from './foods'
import { medicines } from './medicines'
import { nutrients } from './nutrients'
import { treatments } from './treatments'

type Drawings = Readonly<Record<string, () => string>>

const collections: Readonly<Record<string, Drawings>> = {
  articles,
  causes,
  'cramp-types': crampTypes,
  doctors,
  exercises,
  figures,
  foods,
  medicines,
  nutrients,
  treatments,
}

const drawings: ReadonlyMap<string, () => string> = new Map(
  Object.entries(collections).flatMap(([collection, members]) =>
    Object.entries(members).map(([key, drawing]) => [`${collection}/${key}`, drawing] as const),
  ),
)

/** Every drawing this folder can make, by name. */
export const drawingNames: readonly string[] = [...drawings.keys()].toSorted()

/** The SVG text of one drawing; throws for a name nobody drew. */
export const draw = (name: string): string => {
  const drawing = drawings.get(name)
  if (!drawing) throw new Error(`No drawing is called "${name}".`)
  return canvas(name, drawing())
}
