/** Controls of the Unicode Bidirectional Algorithm (UAX #9 §2) that open something, and what closes it. */
export const OPENING: Readonly<Record<string, string>> = {
  '\u202a': '\u202c', // LRE … PDF
  '\u202b': '\u202c', // RLE
  '\u202d': '\u202c', // LRO
  '\u202e': '\u202c', // RLO
  '\u2066': '\u2069', // LRI … PDI
  '\u2067': '\u2069', // RLI
  '\u2068': '\u2069', // FSI
}

const NAMES: Readonly<Record<string, string>> = {
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u061c': 'ALM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
}

/** They can't be seen, so that they are called by name: RLE (U+202B). */
export const nameOf = (control: string): string =>
  `${NAMES[control] ?? ''} (U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`
