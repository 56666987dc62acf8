/** One figure; `target` and `reached` where the product promises something about it. */
export type Result = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly target?: string
  readonly reached?: boolean
}

const round = (value: number): number => Number(value.toPrecision(4))

export const figure = (name: string, value: number, unit: string): Result => ({ name, value: round(value), unit })

export const atLeast = (name: string, value: number, least: number, unit = '×'): Result => ({
  ...figure(name, value, unit),
  target: `≥ ${least}`,
  reached: value >= least,
})

export const below = (name: string, value: number, limit: number, unit: string): Result => ({
  ...figure(name, value, unit),
  target: `< ${limit}`,
  reached: value < limit,
})

/** Inclusive, unlike {@link below}. */
export const atMost = (name: string, value: number, most: number, unit = '×'): Result => ({
  ...figure(name, value, unit),
  target: `≤ ${most}`,
  reached: value <= most,
})
