import { palette } from './palette'
import { circle, element, path, stroke, type Point } from './shapes'

/** What covers a head. */
export type Hair = 'back' | 'bald' | 'bun' | 'front' | 'grey' | 'scarf' | 'short'

const cap = (colour: string): string => path('M38 -36 A53 53 0 1 0 -26 46 Q-6 24 -10 0 Q20 -4 38 -36Z', colour)

const scarf = (colour: string): string =>
  path('M40 -38 A56 56 0 1 0 -34 46 Q-50 74 -52 96 Q0 112 34 84 Q26 62 18 48 Q-12 30 -8 -6 Q14 -14 40 -38Z', colour)

const coverings: Readonly<Record<Hair, string>> = {
  back: circle(0, 0, 53, palette.ink),
  bald: '',
  bun: circle(-52, -26, 24, palette.ink) + cap(palette.ink),
  front: path('M-53 0 A53 53 0 0 1 53 0 Q30 -32 0 -26 Q-30 -32 -53 0Z', palette.ink),
  grey: cap(palette.grey),
  scarf: scarf(palette.pale) + stroke('M-8 -6 Q-12 30 18 48', palette.grey, 5),
  short: cap(palette.ink),
}

/** A head in profile, or from the front or the back, in the direction it points away from the neck. */
export const headOf = ([x, y]: Point, degrees: number, face: -1 | 1, scale: number, hair: Hair): string =>
  element(
    'g',
    { transform: `translate(${x} ${y}) rotate(${degrees + 90}) scale(${face * scale} ${scale})` },
    circle(0, 0, 51, palette.skin),
    hair === 'back' || hair === 'front' ? '' : circle(48, 8, 10, palette.skin),
    coverings[hair],
  )
