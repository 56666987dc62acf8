const collators = new Map<string, Intl.Collator>()

/** The order of a language's dictionaries: for `(a, b) => collator('fa').compare(a, b)`. @throws RangeError for no language tag */
export const collator = (code: string): Intl.Collator => {
  const found = collators.get(code) ?? new Intl.Collator(code)
  collators.set(code, found)
  return found
}
