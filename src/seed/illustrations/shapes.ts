/** A place on the 1600 by 1000 canvas. */
export type Point = readonly [number, number]

const round = (value: number | string): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : value

/** One SVG element. */
export const element = (tag: string, attributes: Record<string, number | string>, ...children: string[]): string => {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${round(value)}"`)
  return `<${tag}${written.join('')}>${children.join('')}</${tag}>`
}

/** A filled circle. */
export const circle = (cx: number, cy: number, r: number, fill: string): string =>
  element('circle', { cx, cy, fill, r })

/** A filled ellipse, turned about its centre. */
export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, turn = 0): string =>
  element('ellipse', { cx, cy, fill, rx, ry, transform: `rotate(${turn} ${cx} ${cy})` })

/** A filled rectangle with rounded corners. */
export const box = (x: number, y: number, width: number, height: number, fill: string, rx = 0): string =>
  element('rect', { fill, height, rx, width, x, y })

/** A filled outline. */
export const path = (d: string, fill: string): string => element('path', { d, fill })

/** A round-ended stroke along a path. */
export const stroke = (d: string, colour: string, width: number): string =>
  element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'stroke-width': width,
  })

/** A round-ended stroke through points. */
export const line = (points: readonly Point[], colour: string, width: number): string =>
  stroke(`M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join(' L')}`, colour, width)

/** Shapes moved to a point, then scaled and turned about it. */
export const place = (at: Point, scale: number, turn: number, ...children: string[]): string =>
  element('g', { transform: `translate(${round(at[0])} ${round(at[1])}) rotate(${turn}) scale(${scale})` }, ...children)

/** Shapes placed as in a mirror. */
export const mirror = (at: Point, scale: number, ...children: string[]): string =>
  element('g', { transform: `translate(${round(at[0])} ${round(at[1])}) scale(${-scale} ${scale})` }, ...children)

/** Shapes seen through. */
export const faint = (opacity: number, ...children: string[]): string => element('g', { opacity }, ...children)

/** The point at a distance in a direction: 0 is right, 90 is down. */
export const toward = ([x, y]: Point, degrees: number, distance: number): Point => {
  const radians = (degrees * Math.PI) / 180
  return [x + Math.cos(radians) * distance, y + Math.sin(radians) * distance]
}

/** The point a share of the way from one point to another. */
export const between = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
]
