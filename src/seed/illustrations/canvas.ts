import { palette } from './palette'
import { box, circle, ellipse, element, path } from './shapes'

const grounds: readonly string[] = [
  circle(800, 520, 420, palette.sand) + circle(1290, 230, 90, palette.pale),
  path(
    'M330 560 Q260 200 640 150 Q1020 60 1260 300 Q1460 560 1210 790 Q900 960 600 860 Q380 790 330 560Z',
    palette.sand,
  ),
  ellipse(800, 540, 620, 360, palette.sand, -8) + circle(260, 240, 80, palette.pale),
  box(260, 170, 1080, 680, palette.sand, 200) + circle(1340, 800, 100, palette.pale),
]

const hashOf = (name: string): number => [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)

/** A whole picture: a calm ground chosen by the name, and the drawing on it. */
export const canvas = (name: string, drawing: string): string =>
  element(
    'svg',
    { height: 1000, viewBox: '0 0 1600 1000', width: 1600, xmlns: 'http://www.w3.org/2000/svg' },
    box(0, 0, 1600, 1000, palette.light),
    grounds[hashOf(name) % grounds.length] ?? '',
    drawing,
  )

/** The floor, from a height down to the lower edge. */
export const floor = (y = 870, colour: string = palette.pale): string => box(0, y, 1600, 1000 - y, colour)
