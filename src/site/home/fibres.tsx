/** Size of the drawing's own coordinates. */
const WIDTH = 1200
const HEIGHT = 640
const FIBRES = 17

/** Muscle fibres that run apart, tighten in one place and let go again. Decoration only. */
export const Fibres = () => (
  <svg className="fibres" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
    {Array.from({ length: FIBRES }, (_, index) => (
      <path key={index} d={fibre(index)} data-tone={index % 4} />
    ))}
    <ellipse className="fibres-knot" cx={WIDTH * 0.62} cy={HEIGHT / 2} rx="20" ry="34" />
  </svg>
)

/** One fibre as two cubic curves that meet, close to all others, where the cramp is. */
const fibre = (index: number): string => {
  const spread = index / (FIBRES - 1) - 0.5
  const sway = Math.sin(index * 1.7) * 18
  const knotX = WIDTH * 0.62
  const middle = HEIGHT / 2
  const from = middle + spread * HEIGHT * 1.25 + sway
  const knot = middle + spread * 62
  const to = middle + spread * HEIGHT * 1.05 - sway
  return `M-20 ${round(from)}C${round(knotX * 0.45)} ${round(from - sway)} ${round(knotX * 0.68)} ${round(knot)} ${knotX} ${round(knot)}S${round(WIDTH * 0.86)} ${round(to)} ${WIDTH + 20} ${round(to)}`
}

const round = (value: number): number => Math.round(value * 10) / 10
