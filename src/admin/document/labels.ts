type Label = string | Readonly<Record<string, string>>

/** Where something stands, from the outermost field to its own: "Warnings › Text". */
export const trailOf = (labels: readonly Label[], language: string): string =>
  labels.map((label) => (typeof label === 'string' ? label : (label[language] ?? ''))).join(' › ')
