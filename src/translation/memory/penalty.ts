/** Why a hit is worth less than its words are, and by how much percent. */
export type Penalty = { readonly name: 'numbers' | 'marks' | 'case' | 'reversed'; readonly cost: number }

export const PENALTIES = {
  /** Other numbers, which were put in. */
  numbers: { name: 'numbers', cost: 1 },
  /** Other numbers, and nobody can say where they go: a wrong number is the worst that a translation can have. */
  numbersLeft: { name: 'numbers', cost: 5 },
  marks: { name: 'marks', cost: 1 },
  case: { name: 'case', cost: 1 },
  /** Remembered as a translation in the other direction. */
  reversed: { name: 'reversed', cost: 1 },
} as const satisfies Record<string, Penalty>
