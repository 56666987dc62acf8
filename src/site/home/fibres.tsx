/** Size of the drawing's own coordinates. */
const WIDTH = 1200
const HEIGHT = 640
const FIBRES = 17
/** How far along the way the cramp is. */
const KNOT = 0.62

const SOFT = 'fibre-soft'
const WARM = 'fibre-warm'

/** Muscle fibres that run apart, tighten in one place and let go again. Decoration only. */
export const Fibres = () => (
  <svg
    className="fibres"
    viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
    focusable="false"
  >
    <Tone id={SOFT} />
    <Tone id={WARM} />
    {Array.from({ length: FIBRES }, (_, index) => (
      <path key={index} d={fibre(index)} stroke={`url(#${index % 4 === 1 ? WARM : SOFT})`} />
    ))}
  </svg>
)

/** The colour of a fibre along its way: hot where it is tight. */
const Tone = ({ id }: { readonly id: string }) => (
  <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" y1="0" x2={WIDTH} y2="0">
    <stop offset={KNOT - 0.17} />
    <stop offset={KNOT} className="fibre-tight" />
    <stop offset={KNOT + 0.17} />
  </linearGradient>
)

/** One fibre as two cubic curves that meet, close to all others, where the cramp is. */
const fibre = (index: number): string => {
  const spread = index / (FIBRES - 1) - 0.5
  const sway = Math.sin(index * 1.7) * 18
  const knotX = WIDTH * KNOT
  const middle = HEIGHT / 2
  const from = middle + spread * HEIGHT * 1.25 + sway
  const knot = middle + spread * 84
  const to = middle + spread * HEIGHT * 1.05 - sway
  return `M-20 ${round(from)}C${round(knotX * 0.45)} ${round(from - sway)} ${round(knotX * 0.68)} ${round(knot)} ${knotX} ${round(knot)}S${round(WIDTH * 0.86)} ${round(to)} ${WIDTH + 20} ${round(to)}`
}

const round = (value: number): number => Math.round(value * 10) / 10
