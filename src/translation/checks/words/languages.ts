/** The languages whose words the checks know. */
const KNOWN = new Set(['en', 'fa'])

/** Whether a check of words can compare two languages; where not, it says nothing. */
export const isKnownPair = (source: string, target: string): boolean =>
  source !== target && KNOWN.has(source) && KNOWN.has(target)
